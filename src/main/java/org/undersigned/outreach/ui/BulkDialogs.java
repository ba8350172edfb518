package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Register;
import org.undersigned.outreach.BulkService;
import org.undersigned.outreach.ParticipationChange;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.PipelineService;

/** Moves and assigns the selected participations. */
@Component
class BulkDialogs {

    private final BulkService bulk;
    private final PipelineService pipeline;
    private final UserDirectory users;
    private final CurrentUser user;

    BulkDialogs(BulkService bulk, PipelineService pipeline, UserDirectory users, CurrentUser user) {
        this.bulk = bulk;
        this.pipeline = pipeline;
        this.users = users;
        this.user = user;
    }

    /** Offers in a list what the user may do with many. */
    void offer(Register<ParticipationRow, ParticipationFilter> register, Runnable done) {
        if (user.may(Permission.OUTREACH_WRITE)) {
            register.keys(pipeline::ids, pipeline::idsAmong)
                    .bulk(many -> text("outreach.ui.bulk.move", many), ids -> move(ids, done))
                    .bulk(many -> text("outreach.ui.bulk.assign", many), ids -> assign(ids, done));
        }
    }

    private void move(List<UUID> ids, Runnable done) {
        var title = text("outreach.ui.bulk.move", ids.size());
        FormDialog.around(title, new MoveForm(), text("outreach.ui.bulk.look"), move -> preview(title, ids, move, done))
                .open();
    }

    private void assign(List<UUID> ids, Runnable done) {
        var title = text("outreach.ui.bulk.assign", ids.size());
        var owner = new OwnerField(users.staff());
        new FormDialog(
                        title,
                        owner,
                        text("outreach.ui.bulk.look"),
                        () -> preview(title, ids, new ParticipationChange.Assignment(owner.owner()), done))
                .open();
    }

    private void preview(String title, List<UUID> ids, ParticipationChange change, Runnable done) {
        var preview = BulkConfirmation.batches(ids, some -> bulk.preview(some, change));
        new BulkConfirmation(title, lines -> bulk.apply(lines, change), done).ask(preview);
    }
}
