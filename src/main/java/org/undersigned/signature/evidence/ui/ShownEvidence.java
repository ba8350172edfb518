package org.undersigned.signature.evidence.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.base.ui.FileSnapshot;
import org.undersigned.base.ui.Instants;
import org.undersigned.signature.evidence.EvidenceFacts;
import org.undersigned.signature.evidence.EvidencePreviews;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.work.StoredFileFacts;

/** An item of evidence: who said it and how it came, the words, and its files as they look. */
final class ShownEvidence extends Composite<Article> {

    private static final int KILOBYTE = 1024;

    private final EvidenceService evidence;
    private final EvidencePreviews previews;
    private final UUID signature;

    ShownEvidence(
            EvidenceService evidence,
            EvidencePreviews previews,
            UUID signature,
            EvidenceFacts item,
            Instants instants) {
        this.evidence = evidence;
        this.previews = previews;
        this.signature = signature;
        getContent().addClassName("evidence-item");
        getContent().add(new H3(label(item.form())), facts(item, instants));
        if (item.words() != null) {
            getContent().add(words(item.words()));
        }
        item.files().stream()
                .sorted()
                .map(file -> evidence.file(signature, file))
                .forEach(this::addFile);
    }

    private static FactList facts(EvidenceFacts item, Instants instants) {
        var facts = new FactList()
                .add(
                        text("signature.ui.evidence.said-by"),
                        text("signature.ui.evidence.said-by.value", item.speakerName(), label(item.speaker())))
                .add(
                        text("signature.ui.evidence.received-on"),
                        text(
                                "signature.ui.evidence.received",
                                Instants.date(item.receivedOn()),
                                label(item.channel())));
        if (item.authority() != null && item.authorityCheckedOn() != null) {
            facts.add(
                    text("signature.ui.evidence.authority"),
                    text("signature.ui.evidence.checked", item.authority(), Instants.date(item.authorityCheckedOn())));
        }
        if (item.authorisation() != null) {
            facts.add(
                    text("signature.ui.evidence.authorisation"),
                    item.authorisation().text());
        }
        return facts.add(text("signature.ui.evidence.added-at"), instants.label(item.addedAt()));
    }

    static Component words(String text) {
        var words = new Pre(text);
        words.addClassName("evidence-words");
        return words;
    }

    private void addFile(StoredFileFacts file) {
        var take = new FileDownload(
                text("signature.ui.evidence.file", file.name(), (file.size() + KILOBYTE - 1) / KILOBYTE),
                () -> snapshot(file));
        var shown = new Div(new PreviewedFile(file.name(), previews.preview(signature, file.id())), take);
        shown.addClassName("evidence-file");
        getContent().add(shown);
    }

    private FileSnapshot snapshot(StoredFileFacts file) {
        var content = new ByteArrayOutputStream();
        evidence.download(signature, file.id(), content);
        return FileSnapshot.of(file.name(), file.mediaType(), content.toByteArray());
    }
}
