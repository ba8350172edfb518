package org.undersigned.signature.dossier.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.undersigned.base.ui.Paper;
import org.undersigned.campaign.LetterVersionFacts;

/** The text that was signed, as it is printed, with its hash. */
final class SignedWords extends Composite<Div> {

    SignedWords(LetterVersionFacts words) {
        var letter = new Pre(words.text());
        letter.addClassName("dossier-letter");
        var hash = new Paragraph(text("signature.dossier.ui.words-hash", words.sha256()));
        hash.addClassNames("caption", "hash");
        getContent().addClassName("dossier-paper");
        getContent()
                .add(new Paper(
                        new H2(text("signature.dossier.letter", words.letterTitle(), words.number(), words.locale())),
                        letter,
                        hash));
    }
}
