package org.undersigned.press.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Ids;

/**
 * What the address of the desk says.
 *
 * @param letter whose list is asked; null for the newest
 * @param asked the name that was typed; empty where none was
 * @param newsroom who asks; empty where nobody said
 */
record DeskAddress(@Nullable UUID letter, String asked, String newsroom) {

    private static final String LETTER = "letter";
    private static final String ASKED = "q";
    private static final String NEWSROOM = "newsroom";

    static DeskAddress of(QueryParameters query) {
        return new DeskAddress(
                query.getSingleParameter(LETTER).flatMap(Ids::read).orElse(null),
                query.getSingleParameter(ASKED).orElse(""),
                query.getSingleParameter(NEWSROOM).orElse(""));
    }

    QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        if (letter != null) {
            said.put(LETTER, letter.toString());
        }
        if (!asked.isBlank()) {
            said.put(ASKED, asked.strip());
        }
        if (!newsroom.isBlank()) {
            said.put(NEWSROOM, newsroom.strip());
        }
        return QueryParameters.simple(said);
    }

    DeskAddress withLetter(UUID chosen) {
        return new DeskAddress(chosen, asked, newsroom);
    }

    DeskAddress withAsked(String typed) {
        return new DeskAddress(letter, typed, newsroom);
    }

    DeskAddress withNewsroom(String named) {
        return new DeskAddress(letter, asked, named);
    }
}
