package org.undersigned.advertising.field.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** Says at each field that is left empty what belongs there. */
public final class Filled {

    private boolean all = true;

    /** @param sentence what is to be typed or chosen */
    public <F extends HasValidationProperties & HasValue<?, ?>> Filled with(F field, String sentence) {
        return mark(field, !field.isEmpty(), sentence);
    }

    public Filled with(LengthField field, String sentence) {
        return mark(field.getContent(), !field.isEmpty(), sentence);
    }

    public Filled with(SumField field, String sentence) {
        return mark(field.getContent(), !field.isEmpty(), sentence);
    }

    public Filled with(FileField field, String sentence) {
        var isThere = field.file().isPresent();
        field.say(isThere ? "" : sentence);
        all &= isThere;
        return this;
    }

    private Filled mark(HasValidationProperties field, boolean isThere, String sentence) {
        field.setInvalid(!isThere);
        field.setErrorMessage(isThere ? "" : sentence);
        all &= isThere;
        return this;
    }

    /** Whether none is empty. */
    public boolean isWhole() {
        return all;
    }
}
