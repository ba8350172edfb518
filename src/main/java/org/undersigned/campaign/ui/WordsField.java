package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Makes the large field that the words of a letter are pasted into. */
final class WordsField {

    private static final int FEWEST_ROWS = 12;
    private static final int MOST_ROWS = 24;

    private WordsField() {}

    static TextArea create() {
        var words = new TextArea(text("campaign.version.text"));
        words.addClassName("letter-words");
        words.setMinRows(FEWEST_ROWS);
        words.setMaxRows(MOST_ROWS);
        words.setRequiredIndicatorVisible(true);
        words.setHelperText(text("campaign.version.text.help"));
        words.setErrorMessage(text("campaign.refused.no-text"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        return words;
    }

    static boolean isValid(TextArea words) {
        words.setInvalid(words.getValue().isBlank());
        return !words.isInvalid();
    }
}
