package org.undersigned.directory.merge.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.ui.CardAction;
import org.undersigned.directory.ui.PartyPicker;

/** Chooses the party that is the same as the one on the card. */
@org.springframework.stereotype.Component
class MergeAction implements CardAction {

    private final PartySearch search;
    private final CurrentUser user;

    MergeAction(PartySearch search, CurrentUser user) {
        this.search = search;
        this.user = user;
    }

    @Override
    public Optional<Component> of(PartyCard card) {
        return user.may(Permission.PARTY_MERGE)
                ? Optional.of(Buttons.quiet(text("directory.merge.with"), () -> choose(card)))
                : Optional.empty();
    }

    private void choose(PartyCard card) {
        var other = new PartyPicker(text("directory.merge.other"), search, card.kind());
        other.setHelperText(text("directory.merge.other.help"));
        other.setRequiredIndicatorVisible(true);
        new FormDialog(
                        text("directory.merge.with.title", card.name()),
                        new FormColumns().addWide(other),
                        text("directory.merge.compare"),
                        () -> {
                            var chosen = other.party();
                            if (chosen == null) {
                                throw new Refusal("directory.picker.missing");
                            }
                            MergeNavigation.toMerge(card.id(), chosen);
                        })
                .open();
    }
}
