package org.undersigned.signature.evidence.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.undersigned.base.ui.FactList;
import org.undersigned.signature.evidence.preview.FilePreview;

/** A file as it looks: a picture, a text, or the word that it has to be opened elsewhere. */
final class PreviewedFile extends Composite<Div> {

    PreviewedFile(String name, FilePreview preview) {
        getContent().addClassName("evidence-preview");
        switch (preview) {
            case FilePreview.Picture picture -> add(picture(name, picture.png()));
            case FilePreview.Pages pages -> addPages(name, pages);
            case FilePreview.Words words -> add(ShownEvidence.words(words.text()));
            case FilePreview.Mail mail -> addMail(mail);
            case FilePreview.Nothing nothing -> add(new Span(text("signature.ui.evidence.file.not-shown", name)));
        }
    }

    private void add(Component shown) {
        getContent().add(shown);
    }

    private void addPages(String name, FilePreview.Pages pages) {
        pages.pages().forEach(page -> add(picture(name, page.png())));
        if (pages.further() > 0) {
            add(new Span(text("signature.ui.evidence.file.further", pages.further())));
        }
    }

    private void addMail(FilePreview.Mail mail) {
        var head = new FactList();
        mail.head().forEach((name, said) -> head.add(text("signature.ui.evidence.mail." + name), said));
        if (!mail.attached().isEmpty()) {
            head.add(
                    text("signature.ui.evidence.mail.attached"),
                    String.join(text("signature.ui.separator"), mail.attached()));
        }
        add(head);
        add(ShownEvidence.words(mail.text()));
    }

    private static Image picture(String name, byte[] png) {
        DownloadHandler handler = event -> send(event, png);
        var image = new Image(handler, text("signature.ui.evidence.file.picture", name));
        image.addClassName("evidence-picture");
        return image;
    }

    /** Only ever a picture that was drawn here, and said to be nothing else. */
    private static void send(DownloadEvent event, byte[] png) throws IOException {
        var response = event.getResponse();
        response.setContentType("image/png");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "private, no-store");
        try (var out = event.getOutputStream()) {
            out.write(png);
        }
    }
}
