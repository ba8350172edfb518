package org.undersigned.signature.evidence.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.base.ui.FileSnapshot;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Panel;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.evidence.EvidenceFacts;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.work.StoredFileFacts;

/** The evidence of a signature. It is shown when it is asked for, since each look is kept on the trail. */
public final class EvidencePanel extends Composite<Div> {

    private static final int KILOBYTE = 1024;

    private final EvidenceService evidence;
    private final SignatureCard card;
    private final Instants instants;
    private final Panel panel = new Panel(text("signature.ui.evidence"));

    /**
     * @param readable whether whoever is signed in may look
     * @param actions beside the heading
     */
    public EvidencePanel(
            EvidenceService evidence, SignatureCard card, boolean readable, Instants instants, Component... actions) {
        this.evidence = evidence;
        this.card = card;
        this.instants = instants;
        panel.actions(actions);
        getContent().add(panel);
        if (card.evidence() == 0) {
            panel.show(new Paragraph(text("signature.ui.evidence.none")));
        } else if (readable) {
            var show = Buttons.plain(text("signature.ui.evidence.show"), this::look);
            panel.show(new Paragraph(text("signature.ui.evidence.count", card.evidence())), new Div(show));
        } else {
            panel.show(new Paragraph(text("signature.ui.evidence.not-yours", card.evidence())));
        }
    }

    private void look() {
        Notifications.resultOrRefusal(() -> evidence.look(card.id())).ifPresent(this::show);
    }

    private void show(List<EvidenceFacts> items) {
        panel.show(items.stream().map(this::item).toArray(Component[]::new));
    }

    private Component item(EvidenceFacts item) {
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
        facts.add(text("signature.ui.evidence.added-at"), instants.label(item.addedAt()));
        var article = new Article(new H3(label(item.form())), facts);
        article.addClassName("evidence-item");
        if (item.words() != null) {
            var words = new Pre(item.words());
            words.addClassName("evidence-words");
            article.add(words);
        }
        article.add(files(item));
        return article;
    }

    private Component files(EvidenceFacts item) {
        var files = new Div();
        files.addClassName("evidence-files");
        item.files().stream()
                .map(file -> evidence.file(card.id(), file))
                .forEach(file -> files.add(new FileDownload(
                        text("signature.ui.evidence.file", file.name(), (file.size() + KILOBYTE - 1) / KILOBYTE),
                        () -> snapshot(file.id(), file))));
        return files;
    }

    private FileSnapshot snapshot(UUID id, StoredFileFacts file) {
        var content = new ByteArrayOutputStream();
        evidence.download(card.id(), id, content);
        return FileSnapshot.of(file.name(), file.mediaType(), content.toByteArray());
    }
}
