package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.advertising.placement.PaperSaid;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** Who at the paper says what of an ad. */
final class PaperSaidForm extends Composite<FormColumns> implements Form<PaperSaid> {

    private final TextField by = new TextField(text("advertising.proof.ui.said-by"));
    private final TextArea words = new TextArea(text("advertising.proof.ui.words"));

    PaperSaidForm(boolean saysSomething) {
        by.setRequiredIndicatorVisible(true);
        by.setMaxLength(PaperSaid.LONGEST_NAME);
        words.setRequiredIndicatorVisible(saysSomething);
        words.setMaxLength(PaperSaid.LONGEST);
        getContent().addWide(by).addWide(words);
    }

    @Override
    public void show(PaperSaid said) {
        by.setValue(said.by());
        words.setValue(said.words());
    }

    @Override
    public Optional<PaperSaid> read() {
        return Optional.of(new PaperSaid(by.getValue(), words.getValue()));
    }
}
