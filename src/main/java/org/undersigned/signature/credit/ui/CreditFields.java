package org.undersigned.signature.credit.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.FormColumns;

/** The fields of what is printed: the name, what stands beside it, and an office for identification. */
public final class CreditFields {

    private static final int LONGEST_CREDIT = 200;
    private static final int LONGEST = 300;

    private final TextField credited = new TextField(text("signature.ui.credit"));
    private final TextField descriptor = new TextField(text("signature.ui.descriptor"));
    private final TextField title = new TextField(text("signature.ui.title"));

    public CreditFields() {
        credited.setRequiredIndicatorVisible(true);
        credited.setMaxLength(LONGEST_CREDIT);
        credited.setHelperText(text("signature.ui.credit.help"));
        credited.addClassName("printed-field");
        descriptor.setMaxLength(LONGEST);
        descriptor.setHelperText(text("signature.ui.descriptor.help"));
        descriptor.addClassName("printed-field");
        title.setMaxLength(LONGEST);
        title.setHelperText(text("signature.ui.title.help"));
        title.addClassName("printed-field");
    }

    public void addTo(FormColumns columns) {
        columns.addWide(credited).add(descriptor, title);
    }

    public void show(String credited, @Nullable String descriptor, @Nullable String title) {
        this.credited.setValue(credited);
        this.descriptor.setValue(descriptor == null ? "" : descriptor);
        this.title.setValue(title == null ? "" : title);
    }

    /** Puts a name in the place of the one that was proposed before; what was typed by hand is left alone. */
    public void propose(String name, String proposedBefore) {
        if (credited.getValue().equals(proposedBefore)) {
            credited.setValue(name);
        }
    }

    public boolean isComplete() {
        credited.setErrorMessage(text("signature.refused.no-credit"));
        credited.setInvalid(credited.getValue().isBlank());
        return !credited.isInvalid();
    }

    public String credited() {
        return credited.getValue();
    }

    public String descriptor() {
        return descriptor.getValue();
    }

    public String title() {
        return title.getValue();
    }
}
