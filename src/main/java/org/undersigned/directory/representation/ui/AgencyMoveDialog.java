package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import org.undersigned.base.Refusal;
import org.undersigned.base.Today;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.representation.AgencyMoveService;

/** The step by which a representative goes to another agency: where and when, what goes along, done at once. */
@org.springframework.stereotype.Component
class AgencyMoveDialog {

    private final AgencyMoveService moves;
    private final PartySearch search;
    private final Clock clock;

    AgencyMoveDialog(AgencyMoveService moves, PartySearch search, Clock clock) {
        this.moves = moves;
        this.search = search;
        this.clock = clock;
    }

    void open(PartyCard representative, Runnable changed) {
        var form = new AgencyMoveForm(representative.id(), search, moves::preview, new CallWords(Instants.here(clock)));
        form.showDay(Today.by(clock));
        FormDialog.around(
                        text("directory.move.title", representative.name()),
                        form,
                        text("directory.move.save"),
                        chosen -> {
                            move(form, chosen);
                            changed.run();
                            Notifications.say(text(
                                    "directory.move.done",
                                    chosen.representations().size()));
                        })
                .wide()
                .open();
    }

    /** What somebody else has changed meanwhile is shown below the reason, with the same ticks. */
    private void move(AgencyMoveForm form, AgencyMoveForm.Chosen chosen) {
        try {
            moves.move(chosen.move(), chosen.representations(), chosen.verified());
        } catch (Refusal refused) {
            form.preview();
            throw refused;
        }
    }
}
