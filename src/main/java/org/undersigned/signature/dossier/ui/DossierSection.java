package org.undersigned.signature.dossier.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Panel;
import org.undersigned.signature.dossier.DossierDocument.Item;
import org.undersigned.signature.dossier.DossierDocument.Section;
import org.undersigned.work.StoredFileFacts;

/** A part of a dossier under its heading. */
public final class DossierSection extends Composite<Div> {

    public DossierSection(Section section) {
        getContent().addClassName("dossier-section");
        getContent().add(new Panel(section.heading(), items(section)));
    }

    private static Component[] items(Section section) {
        return section.items().isEmpty()
                ? new Component[] {new Paragraph(section.none())}
                : section.items().stream().map(DossierSection::item).toArray(Component[]::new);
    }

    private static Component item(Item item) {
        var article = new Article();
        article.addClassName("dossier-item");
        if (!item.heading().isEmpty()) {
            article.add(new H3(item.heading()));
        }
        var facts = new FactList();
        item.facts().forEach(fact -> facts.add(fact.label(), fact.value()));
        article.add(facts);
        if (item.words() != null) {
            var words = new Pre(item.words());
            words.addClassName("dossier-words");
            article.add(words);
        }
        item.files().forEach(file -> article.add(file(file)));
        return article;
    }

    private static Component file(StoredFileFacts file) {
        var hash = new Span(file.sha256());
        hash.addClassName("hash");
        var line = new Div(new Span(text("signature.dossier.ui.file", file.name(), file.size())), hash);
        line.addClassName("dossier-file");
        return line;
    }
}
