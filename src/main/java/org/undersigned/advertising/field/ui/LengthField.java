package org.undersigned.advertising.field.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import org.undersigned.advertising.publication.LengthText;
import org.undersigned.base.Refusal;
import org.undersigned.base.measure.Length;
import org.undersigned.base.measure.LengthUnit;

/**
 * A length with its unit, typed as papers write it: "10.87 in", "276 mm". Without one it is in inches, or in the unit
 * in which one was shown.
 */
public final class LengthField extends Composite<TextField> {

    private LengthUnit unit = LengthUnit.INCH;

    public LengthField(String label) {
        getContent().setLabel(label);
        getContent().setRequiredIndicatorVisible(true);
    }

    public LengthField help(String text) {
        getContent().setHelperText(text);
        return this;
    }

    public void show(Length length) {
        show(length, LengthUnit.INCH);
    }

    public void show(Length length, LengthUnit unit) {
        this.unit = unit;
        getContent().setValue(LengthText.of(length, unit));
    }

    public boolean isEmpty() {
        return getContent().isEmpty();
    }

    public void readOnly(boolean readOnly) {
        getContent().setReadOnly(readOnly);
    }

    public void onChange(Runnable changed) {
        getContent().addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                changed.run();
            }
        });
    }

    /** @throws Refusal when what is typed is no length */
    public Length length() {
        return LengthText.parse(getContent().getValue(), unit);
    }
}
