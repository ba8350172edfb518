package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.press.quote.NewQuote;

/** Who is quoted, as what, and with which words. */
final class QuoteForm extends Composite<FormColumns> implements Form<NewQuote> {

    private final SpeakerField speaker;
    private final TextField speaksAs = new TextField(text("press.quote.ui.speaks-as"));
    private final TextArea words = new TextArea(text("press.quote.ui.words"));

    QuoteForm(SpeakerField speaker) {
        this.speaker = speaker;
        speaker.addValueChangeListener(chosen -> proposeSpeaksAs(chosen.getValue()));
        words.setRequiredIndicatorVisible(true);
        words.setHelperText(text("press.quote.ui.words.help"));
        getContent().add(speaker, speaksAs).addWide(words);
    }

    private void proposeSpeaksAs(SpeakerChoice chosen) {
        if (chosen != null && speaksAs.isEmpty()) {
            speaksAs.setValue(chosen.speaksAs());
        }
    }

    @Override
    public void show(NewQuote details) {
        throw new UnsupportedOperationException("A quote is entered once; its words never change");
    }

    /** What is missing is said by the refusal. */
    @Override
    public Optional<NewQuote> read() {
        return Optional.of(new NewQuote(speaker.speaker(), speaksAs.getValue(), words.getValue()));
    }
}
