package org.undersigned.signature.queue.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.signature.ScopeSheetService;
import org.undersigned.signature.evidence.ui.EvidenceDialogs;

/** Shows a scope sheet to be sent, and takes an answered one. */
@org.springframework.stereotype.Component
public class ScopeSheetDialogs {

    private final ScopeSheetService sheets;
    private final EvidenceDialogs evidence;
    private final CurrentUser user;

    ScopeSheetDialogs(ScopeSheetService sheets, EvidenceDialogs evidence, CurrentUser user) {
        this.sheets = sheets;
        this.evidence = evidence;
        this.user = user;
    }

    void make(List<UUID> signatures) {
        Notifications.resultOrRefusal(() -> sheets.sheet(signatures)).ifPresent(ScopeSheetDialogs::show);
    }

    private static void show(String sheet) {
        var text = new TextArea(text("signature.sheet.ui.made"), sheet, "");
        text.setReadOnly(true);
        text.setAutoselect(true);
        text.setAutofocus(true);
        text.setMaxRows(18);
        text.setWidthFull();
        var content = new Div(new Paragraph(text("signature.sheet.ui.made.explanation")), text);
        content.addClassName("reason-form");
        new ResultDialog(text("signature.sheet.ui.made"), content).open();
    }

    /** The button that takes an answered sheet; hidden from those who may not. */
    public Component paste(UUID campaign, Runnable applied) {
        var paste = Buttons.plain(text("signature.sheet.ui.paste"), () -> open(campaign, applied));
        paste.setVisible(user.may(Permission.SIGNATURE_RECORD));
        return paste;
    }

    private void open(UUID campaign, Runnable applied) {
        var form = new PastedSheetForm(
                pasted -> sheets.preview(campaign, pasted),
                evidence.fields(campaign).forMany());
        FormDialog.around(text("signature.sheet.ui.paste"), form, text("signature.sheet.ui.apply"), answered -> {
                    sheets.apply(campaign, answered.text(), answered.changing(), answered.shownBy());
                    Notifications.say(
                            text("signature.sheet.ui.done", answered.changing().size()));
                    applied.run();
                })
                .wide()
                .open();
    }
}
