package org.undersigned.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.contact.Visibility;

/**
 * What holds for all rows of a file.
 *
 * @param kind the kind of all parties of the file; null to read or guess it row by row
 * @param discipline the discipline of all parties whose row names none; a code, or null
 * @param visibility who may see the contact points of the file
 * @param source where the list comes from, in words: "list of 3 January from the guild"; blank for the name of the file
 */
public record PlanForAll(@Nullable PartyKind kind, @Nullable String discipline, Visibility visibility, String source) {

    static final PlanForAll NOTHING_SAID = new PlanForAll(null, null, Visibility.TEAM, "");

    /** Stored ones may lack the last two. */
    public PlanForAll {
        visibility = Objects.requireNonNullElse(visibility, Visibility.TEAM);
        source = Objects.requireNonNullElse(source, "").strip();
    }

    PlanForAll of(@Nullable PartyKind everyKind, @Nullable String everyDiscipline) {
        return new PlanForAll(everyKind, everyDiscipline, visibility, source);
    }

    PlanForAll called(String list) {
        return new PlanForAll(kind, discipline, visibility, list);
    }
}
