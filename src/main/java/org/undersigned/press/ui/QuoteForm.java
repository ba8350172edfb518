package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.press.quote.QuoteDetails;

/** Who is quoted, as what, and with which words. */
final class QuoteForm extends Composite<FormColumns> implements Form<QuoteDetails> {

    private final TextField speaker = new TextField(text("press.quote.ui.speaker"));
    private final TextField speaksAs = new TextField(text("press.quote.ui.speaks-as"));
    private final TextArea words = new TextArea(text("press.quote.ui.words"));

    QuoteForm() {
        speaker.setRequiredIndicatorVisible(true);
        words.setRequiredIndicatorVisible(true);
        words.setHelperText(text("press.quote.ui.words.help"));
        getContent().add(speaker, speaksAs).addWide(words);
    }

    @Override
    public void show(QuoteDetails details) {
        speaker.setValue(details.speaker());
        speaksAs.setValue(details.speaksAs());
        words.setValue(details.words());
    }

    /** What is missing is said by the refusal. */
    @Override
    public Optional<QuoteDetails> read() {
        return Optional.of(new QuoteDetails(speaker.getValue(), speaksAs.getValue(), words.getValue()));
    }
}
