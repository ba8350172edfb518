package org.undersigned.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.campaign.VersionDraft;

/** The first text of a letter. */
final class FirstTextForm extends Composite<FormColumns> implements Form<VersionDraft> {

    private final LanguageField language = new LanguageField();
    private final TextArea words = WordsField.create();

    FirstTextForm() {
        getContent().add(language).addWide(words);
    }

    @Override
    public void show(VersionDraft draft) {
        language.show(draft.locale());
        words.setValue(draft.text());
    }

    @Override
    public Optional<VersionDraft> read() {
        return language.isValid() & WordsField.isValid(words)
                ? Optional.of(VersionDraft.first(language.tag(), words.getValue()))
                : Optional.empty();
    }
}
