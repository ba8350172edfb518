package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import org.undersigned.campaign.LocaleTag;

/** The language of a text, chosen by its name; a tag that is not in the list can be typed. */
final class LanguageField extends Composite<ComboBox<String>> {

    LanguageField() {
        var choice = getContent();
        choice.addCustomValueSetListener(typed -> choice.setValue(typed.getDetail()));
        choice.setLabel(text("campaign.version.language"));
        choice.setItems(LocaleTag.all());
        choice.setItemLabelGenerator(LocaleTag::label);
        choice.setAllowCustomValue(true);
        choice.setRequiredIndicatorVisible(true);
        choice.setErrorMessage(text("campaign.version.language.missing"));
    }

    void show(String tag) {
        getContent().setValue(tag);
    }

    String tag() {
        return getContent().getOptionalValue().orElse("");
    }

    boolean isValid() {
        getContent().setInvalid(getContent().isEmpty());
        return !getContent().isInvalid();
    }
}
