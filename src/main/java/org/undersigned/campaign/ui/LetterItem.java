package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Locale;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Instants;
import org.undersigned.campaign.LetterFacts;

/** A letter among those of its campaign: title, facts, texts, and what can be done with it. */
final class LetterItem extends Composite<Article> {

    LetterItem(LetterFacts letter, VersionTable texts, Component... actions) {
        var title = new H3(letter.title());
        title.addClassName("printed");
        var facts = new Paragraph(facts(letter));
        facts.addClassName("letter-facts");
        var buttons = new Div(actions);
        buttons.addClassName("letter-actions");

        getContent().addClassName("letter");
        getContent().add(title, facts);
        getContent().add(letter.currentNumber() == 0 ? new Paragraph(text("campaign.letter.unwritten")) : texts);
        getContent().add(buttons);
    }

    /** Who typed "To the companies" is not told "to To the companies". */
    private static String addressed(String addressees) {
        var isSaid = addressees.toLowerCase(Locale.ROOT).startsWith(text("campaign.letter.to", ""));
        return isSaid ? addressees : text("campaign.letter.to", addressees);
    }

    private static String facts(LetterFacts letter) {
        var facts = new ArrayList<String>();
        facts.add(Texts.label(letter.kind()));
        if (!letter.addressees().isEmpty()) {
            facts.add(addressed(letter.addressees()));
        }
        facts.add(
                letter.deliveredOn() == null
                        ? text("campaign.letter.not-delivered")
                        : text("campaign.letter.delivered", Instants.date(letter.deliveredOn())));
        return String.join(" · ", facts);
    }
}
