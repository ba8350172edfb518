package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.UUID;
import java.util.function.Supplier;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.ReceivedFile;
import org.undersigned.base.ui.Symbol;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.intake.ImportService;

/** Asks for a spreadsheet, or for rows from the clipboard, and goes on to the columns. */
final class UploadDialog {

    private final Dialog dialog = new Dialog(text("intake.ui.upload"));
    private final Div refused = new Div();
    private final SheetUpload handler;
    private final Upload upload;
    private final ImportService imports;
    private final CampaignFacts campaign;

    UploadDialog(ImportService imports, CampaignFacts campaign) {
        this.imports = imports;
        this.campaign = campaign;
        handler = new SheetUpload(
                ReceivedFile.folder(),
                ImportService.maxBytes(),
                (name, file) -> imports.upload(campaign.id(), name, file));
        upload = new Upload(handler);

        upload.addAllFinishedListener(finished -> goOn());
        upload.addFileRejectedListener(rejected -> refuse());

        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(ImportService.maxBytes()));
        upload.setUploadButton(new Button(text("intake.ui.upload.choose"), Symbol.UPLOAD.icon()));
        upload.setDropLabel(new Span(text("intake.ui.upload.drop")));
        dialog.addClassName("form-dialog");
        refused.addClassName("form-refused");
        refused.getElement().setAttribute("role", "alert");
        dialog.add(
                refused,
                new Paragraph(text("intake.ui.upload.what", campaign.name())),
                upload,
                help(),
                Buttons.plain(text("intake.ui.paste"), this::paste));
        dialog.getFooter().add(Buttons.quiet(text("intake.ui.upload.cancel"), dialog::close));
    }

    private static Paragraph help() {
        var help = new Paragraph(text("intake.ui.upload.help", ImportService.maxBytes() >> 20));
        help.addClassName("intake-upload-help");
        return help;
    }

    void open() {
        dialog.open();
    }

    /** The other way, in a dialog of its own that keeps what was pasted whatever is said about it. */
    private void paste() {
        dialog.close();
        var form = new PasteForm(campaign.name());
        new FormDialog(text("intake.ui.paste"), form, text("intake.ui.paste.go-on"), () -> {
                    var id = imports.paste(campaign.id(), form.pasted(), form.headed());
                    IntakeNavigation.toImport(id);
                })
                .open();
    }

    private void goOn() {
        upload.clearFileList();
        refused.removeAll();
        handler.answer().ifPresent(this::show);
    }

    private void show(Supplier<UUID> answer) {
        try {
            var id = answer.get();
            dialog.close();
            IntakeNavigation.toImport(id);
        } catch (Refusal refusal) {
            refused.setText(refusal.getMessage());
        }
    }

    /** The browser itself looks at nothing but the size. */
    private void refuse() {
        upload.clearFileList();
        refused.setText(text("intake.ui.upload.too-large", ImportService.maxBytes() >> 20));
    }
}
