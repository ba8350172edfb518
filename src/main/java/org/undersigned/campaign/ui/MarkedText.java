package org.undersigned.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.undersigned.base.text.Passage;
import org.undersigned.base.text.TextDifference;

/** The words of a letter as they are printed, or with the marks of what was deleted and inserted since another text. */
public final class MarkedText extends Composite<Div> {

    public MarkedText() {
        getContent().addClassName("letter-text");
    }

    public void show(String words, String locale) {
        getContent().setText(words);
        setLanguage(locale);
    }

    public void show(TextDifference difference, String locale) {
        getContent().removeAll();
        difference.passages().forEach(passage -> getContent().add(marked(passage)));
        setLanguage(locale);
    }

    private void setLanguage(String locale) {
        getElement().setAttribute("lang", locale);
        getElement().setAttribute("dir", "auto");
    }

    private static Component marked(Passage passage) {
        return switch (passage.kind()) {
            case SAME -> new Span(passage.text());
            case DELETED -> new Deleted(passage.text());
            case INSERTED -> new Inserted(passage.text());
        };
    }

    @Tag("del")
    static final class Deleted extends HtmlContainer {

        Deleted(String words) {
            setText(words);
        }
    }

    @Tag("ins")
    static final class Inserted extends HtmlContainer {

        Inserted(String words) {
            setText(words);
        }
    }
}
