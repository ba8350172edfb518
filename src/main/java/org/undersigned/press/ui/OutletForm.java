package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.base.ui.Form;
import org.undersigned.press.outlet.OutletDetails;

/** What a newsroom is called, and what press staff should know of it. */
final class OutletForm extends Composite<Div> implements Form<OutletDetails> {

    private final TextField name = new TextField(text("press.outlet.ui.name"));
    private final TextArea note = new TextArea(text("press.outlet.ui.note"));

    OutletForm(String name, String note) {
        this.name.setRequiredIndicatorVisible(true);
        this.name.setMaxLength(OutletDetails.LONGEST_NAME);
        this.name.setHelperText(text("press.outlet.ui.name.help"));
        this.name.setWidthFull();
        this.note.setWidthFull();
        getContent().addClassName("reason-form");
        getContent().add(this.name, this.note);
        show(new OutletDetails(name, note));
    }

    @Override
    public void show(OutletDetails details) {
        name.setValue(details.name());
        note.setValue(details.note());
    }

    /** What is missing is said by the refusal. */
    @Override
    public Optional<OutletDetails> read() {
        return Optional.of(new OutletDetails(name.getValue(), note.getValue()));
    }
}
