package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.order.OrderSending;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.ReasonDialog;

/** Giving orders to papers, and what these say to them. */
@Component
class SendingDialogs {

    private final OrderSending sending;
    private final LatestRevisions latest;

    SendingDialogs(OrderSending sending, LatestRevisions latest) {
        this.sending = sending;
        this.latest = latest;
    }

    void send(RevisionRow revision, Runnable changed) {
        var latest = this.latest.of(revision);
        var told = new TextField(text("advertising.order.ui.told"));
        told.setRequiredIndicatorVisible(true);
        told.setWidthFull();
        var form = new Div(new Paragraph(text("advertising.order.ui.send.explanation")), told);
        new FormDialog(
                        text("advertising.order.ui.send.title", revision.number()),
                        form,
                        text("advertising.order.ui.send"),
                        () -> {
                            sending.send(revision.order(), revision.number(), latest.version(), told.getValue());
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    void confirm(RevisionRow revision, Runnable changed) {
        var latest = this.latest.of(revision);
        FormDialog.around(
                        text("advertising.order.ui.confirm"),
                        new ConfirmationForm(true),
                        text("advertising.order.ui.confirm"),
                        details -> {
                            sending.confirm(revision.order(), revision.number(), latest.version(), details);
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    void unconfirm(RevisionRow revision, Runnable changed) {
        var latest = this.latest.of(revision);
        FormDialog.around(
                        text("advertising.order.ui.unconfirm"),
                        new ConfirmationForm(false),
                        text("advertising.order.ui.unconfirm"),
                        details -> {
                            sending.unconfirm(revision.order(), revision.number(), latest.version(), details);
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    void declinedByPaper(RevisionRow revision, Runnable changed) {
        var latest = this.latest.of(revision);
        new ReasonDialog(
                        text("advertising.order.ui.declined"),
                        text("advertising.order.ui.declined.explanation"),
                        text("advertising.order.ui.declined"),
                        words -> {
                            sending.declinedByPaper(revision.order(), revision.number(), latest.version(), words);
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    void cancel(RevisionRow revision, Runnable changed) {
        var latest = this.latest.of(revision);
        new ReasonDialog(
                        text("advertising.order.ui.cancel.title", revision.number()),
                        text("advertising.order.ui.cancel.explanation"),
                        text("advertising.order.ui.cancel"),
                        reason -> {
                            sending.cancel(revision.order(), revision.number(), latest.version(), reason);
                            changed.run();
                        })
                .dangerous()
                .on(latest)
                .open();
    }
}
