package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.stream.IntStream;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.campaign.VersionDraft;

/** A number that stands, in another language. */
final class TranslationForm extends Composite<FormColumns> implements Form<VersionDraft> {

    private final Select<Integer> number = new Select<>();
    private final LanguageField language = new LanguageField();
    private final TextArea words = WordsField.create();

    TranslationForm(LetterFacts letter) {
        number.setLabel(text("campaign.translation.number"));
        number.setItems(IntStream.rangeClosed(1, letter.currentNumber()).boxed().toList());
        number.setItemLabelGenerator(chosen -> text("campaign.version.number", chosen));
        number.setHelperText(text("campaign.translation.number.help"));

        getContent().add(number, language).addWide(words);
    }

    @Override
    public void show(VersionDraft draft) {
        number.setValue(draft.number());
        words.setValue(draft.text());
    }

    @Override
    public Optional<VersionDraft> read() {
        return language.isValid() & WordsField.isValid(words)
                ? Optional.of(VersionDraft.translation(number.getValue(), language.tag(), words.getValue()))
                : Optional.empty();
    }
}
