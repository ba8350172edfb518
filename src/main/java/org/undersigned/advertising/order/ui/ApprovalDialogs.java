package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import org.springframework.stereotype.Component;
import org.undersigned.advertising.order.OrderReview;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ReasonDialog;

/** Putting revisions before a second person, and deciding on them. */
@Component
class ApprovalDialogs {

    private final OrderReview review;
    private final LatestRevisions latest;

    ApprovalDialogs(OrderReview review, LatestRevisions latest) {
        this.review = review;
        this.latest = latest;
    }

    void submit(RevisionRow revision, Runnable changed) {
        if (Notifications.orRefusal(() -> review.submit(revision.order(), revision.number(), revision.version()))) {
            Notifications.say(text("advertising.order.ui.submitted"));
            changed.run();
        }
    }

    /** A reason is asked for where the budget is not enough, be it since others have committed some of it meanwhile. */
    void approve(RevisionRow revision, Runnable changed) {
        var latest = this.latest.of(revision);
        var form = new ApproveForm(
                text(
                        "advertising.order.ui.approve.explanation",
                        revision.total().toString()),
                review.budget(revision.order(), revision.number()));
        FormDialog.around(
                        text("advertising.order.ui.approve.title", revision.number()),
                        form,
                        text("advertising.order.ui.approve"),
                        reason -> {
                            approve(revision, latest.version(), reason, form);
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    private void approve(RevisionRow revision, long seenVersion, String reason, ApproveForm form) {
        try {
            review.approve(revision.order(), revision.number(), seenVersion, revision.sha256(), reason);
        } catch (Refusal refused) {
            form.ask(review.budget(revision.order(), revision.number()));
            throw refused;
        }
    }

    void decline(RevisionRow revision, Runnable changed) {
        var latest = this.latest.of(revision);
        new ReasonDialog(
                        text("advertising.order.ui.decline.title", revision.number()),
                        text("advertising.order.ui.decline.explanation"),
                        text("advertising.order.ui.decline"),
                        reason -> {
                            review.decline(revision.order(), revision.number(), latest.version(), reason);
                            changed.run();
                        })
                .on(latest)
                .open();
    }
}
