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

    SendingDialogs(OrderSending sending) {
        this.sending = sending;
    }

    void send(RevisionRow revision, Runnable changed) {
        var told = new TextField(text("advertising.order.ui.told"));
        told.setRequiredIndicatorVisible(true);
        told.setWidthFull();
        var form = new Div(new Paragraph(text("advertising.order.ui.send.explanation")), told);
        new FormDialog(
                        text("advertising.order.ui.send.title", revision.number()),
                        form,
                        text("advertising.order.ui.send"),
                        () -> {
                            sending.send(revision.order(), revision.number(), revision.version(), told.getValue());
                            changed.run();
                        })
                .open();
    }

    void confirm(RevisionRow revision, Runnable changed) {
        FormDialog.around(
                        text("advertising.order.ui.confirm"),
                        new ConfirmationForm(true),
                        text("advertising.order.ui.confirm"),
                        details -> {
                            sending.confirm(revision.order(), revision.number(), revision.version(), details);
                            changed.run();
                        })
                .open();
    }

    void unconfirm(RevisionRow revision, Runnable changed) {
        FormDialog.around(
                        text("advertising.order.ui.unconfirm"),
                        new ConfirmationForm(false),
                        text("advertising.order.ui.unconfirm"),
                        details -> {
                            sending.unconfirm(revision.order(), revision.number(), revision.version(), details);
                            changed.run();
                        })
                .open();
    }

    void declinedByPaper(RevisionRow revision, Runnable changed) {
        new ReasonDialog(
                        text("advertising.order.ui.declined"),
                        text("advertising.order.ui.declined.explanation"),
                        text("advertising.order.ui.declined"),
                        words -> {
                            sending.declinedByPaper(revision.order(), revision.number(), revision.version(), words);
                            changed.run();
                        })
                .open();
    }

    void cancel(RevisionRow revision, Runnable changed) {
        new ReasonDialog(
                        text("advertising.order.ui.cancel.title", revision.number()),
                        text("advertising.order.ui.cancel.explanation"),
                        text("advertising.order.ui.cancel"),
                        reason -> {
                            sending.cancel(revision.order(), revision.number(), revision.version(), reason);
                            changed.run();
                        })
                .dangerous()
                .open();
    }
}
