package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.insertion.ui.InsertionNote;
import org.undersigned.advertising.proof.ReadBackRow;
import org.undersigned.advertising.proof.ReadBackService;

/** On the card of an insertion: what was read on the page that is filed, with the way to each name that differs. */
@org.springframework.stereotype.Component
class TearSheetTool implements InsertionNote {

    private final ReadBackService readBacks;
    private final CurrentUser user;

    TearSheetTool(ReadBackService readBacks, CurrentUser user) {
        this.readBacks = readBacks;
        this.user = user;
    }

    @Override
    public Map<UUID, Component> notes(UUID order) {
        var notes = new HashMap<UUID, Component>();
        if (user.may(Permission.COPY_READ)) {
            readBacks.ofTearSheets(order).forEach((insertion, row) -> notes.put(insertion, shown(row)));
        }
        return notes;
    }

    private static Component shown(ReadBackRow row) {
        var shown = new Div(
                ReadBackSentence.of(row),
                PlacementNavigation.linkToPlacement(text("advertising.proof.ui.read-back.open"), row.placement()));
        shown.addClassName("read-back-note");
        return shown;
    }
}
