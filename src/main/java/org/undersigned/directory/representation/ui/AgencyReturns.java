package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.directory.representation.AgencyMoveLine;
import org.undersigned.directory.representation.AgencyReturnService;
import org.undersigned.directory.ui.PartList;

/** The moves of a representative to other agencies, and the way back for as long as there is one. */
@org.springframework.stereotype.Component
class AgencyReturns {

    private final AgencyReturnService returns;
    private final CurrentUser user;
    private final Clock clock;

    AgencyReturns(AgencyReturnService returns, CurrentUser user, Clock clock) {
        this.returns = returns;
        this.user = user;
        this.clock = clock;
    }

    /** Nothing for somebody who has not moved for long. */
    Optional<Component> of(UUID representative, Runnable changed) {
        var moves = returns.ofRepresentative(representative);
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        var instants = Instants.here(clock);
        var list = new PartList();
        list.addClassName("agency-moves");
        moves.forEach(move -> add(list, move, instants, changed));
        return Optional.of(list);
    }

    private void add(PartList list, AgencyMoveLine move, Instants instants, Runnable changed) {
        var fact = new Div(text("directory.move.made", move.agency()));
        var made = text("directory.move.made-by", move.by(), instants.text(move.at()));
        if (move.undoneAt() != null) {
            list.add(fact, text("directory.move.taken-back", made, instants.text(move.undoneAt())));
        } else if (user.may(Permission.DIRECTORY_WRITE)) {
            list.add(fact, made, Buttons.plain(text("directory.move.undo"), () -> ask(move, changed)));
        } else {
            list.add(fact, made);
        }
    }

    private void ask(AgencyMoveLine move, Runnable changed) {
        Notifications.resultOrRefusal(() -> returns.preview(move.id()))
                .ifPresent(preview -> new ConfirmAction(
                                text("directory.move.undo.title", preview.representative(), preview.agency()),
                                new AgencyReturnSummary(preview, Instants.here(clock)),
                                text("directory.move.undo.go"),
                                () -> {
                                    returns.undo(preview.id(), preview.version());
                                    changed.run();
                                    Notifications.say(text("directory.move.undo.done", preview.agency()));
                                })
                        .open());
    }
}
