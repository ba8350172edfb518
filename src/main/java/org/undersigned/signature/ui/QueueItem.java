package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Paper;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.signature.SignatureCard;

/** One claim, large: the name as it will be printed under which words, what is to be judged, and what shows it. */
final class QueueItem extends Composite<Div> {

    private final H2 name = new H2();
    private final Div beside = new Div();
    private final Div shown = new Div();
    private final Div facts = new Div();

    QueueItem(SignatureCard card, LetterVersionFacts words) {
        name.setText(card.credited());
        name.getElement().setAttribute("tabindex", "-1");
        var paper = new Div(name);
        add(paper, card.descriptor(), "queue-descriptor");
        add(paper, card.titleForIdentification(), "queue-title");
        var letter = new Pre(words.text());
        letter.addClassName("queue-letter");
        paper.add(new Details(text("signature.queue.words", card.letterTitle(), card.letterNumber()), letter));
        beside.addClassName("queue-beside");
        shown.addClassName("queue-shown");
        var judged = new Div(new Paper(paper), beside);
        judged.addClassName("queue-judged");
        getContent().addClassName("queue-item");
        facts.addClassName("queue-facts");
        getContent().add(judged, shown, facts);
    }

    void beside(Component... parts) {
        beside.add(parts);
    }

    void facts(Component... parts) {
        facts.add(parts);
    }

    void shownBy(Component evidence) {
        shown.add(evidence);
    }

    /** Reads the next name out to whoever hears the page, and leaves the keys to the queue. */
    void focus() {
        name.getElement().callJsFunction("focus");
    }

    private static void add(Div paper, @Nullable String printed, String className) {
        if (printed != null) {
            var line = new Paragraph(printed);
            line.addClassName(className);
            paper.add(line);
        }
    }
}
