package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.function.Consumer;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Symbol;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyKind;

/** One name with its kind and sort key. The key follows the name until somebody types another one. */
final class NameFields extends Composite<Div> {

    private final Select<NameKind> kind = new Select<>();
    private final TextField name = new TextField(text("directory.fact.name"));
    private final TextField sortKey = new TextField(text("directory.fact.sort-key"));
    private PartyKind partyKind;

    /** What was proposed last: a key that says something else was typed by hand and is left alone. */
    private String proposed = "";

    private NameFields(PartyKind partyKind, NameDetails details) {
        this.partyKind = partyKind;

        name.addValueChangeListener(typed -> propose());

        kind.setLabel(text("directory.name.kind"));
        kind.setItemLabelGenerator(Texts::label);
        kind.setItems(details.kind());
        kind.setValue(details.kind());
        name.setRequiredIndicatorVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValue(details.text());
        proposed = proposal();
        sortKey.setValue(details.sortKey() == null ? proposed : details.sortKey());
        getContent().addClassName("name-fields");
    }

    static NameFields credited(PartyKind partyKind, NameDetails details) {
        var fields = new NameFields(partyKind, details);
        fields.name.setLabel(text("directory.name.credited"));
        fields.name.setHelperText(text("directory.name.credited.help"));
        fields.name.setAutofocus(true);
        fields.sortKey.setHelperText(text("directory.name.sort-key.help"));
        fields.getContent().add(fields.name, fields.sortKey);
        return fields;
    }

    /** One of the further names. */
    static NameFields further(PartyKind partyKind, NameDetails details, Consumer<NameFields> remove) {
        var fields = new NameFields(partyKind, details);
        fields.kind.setItems(Arrays.asList(NameKind.values()));
        fields.kind.setValue(details.kind());
        fields.getContent()
                .add(
                        fields.kind,
                        fields.name,
                        fields.sortKey,
                        Buttons.icon(Symbol.REMOVE, text("directory.name.remove"), () -> remove.accept(fields)));
        return fields;
    }

    /** @param left told when somebody goes on from the name */
    void onLeft(Runnable left) {
        name.addBlurListener(leaving -> left.run());
    }

    boolean isBlank() {
        return name.getValue().isBlank();
    }

    void setPartyKind(PartyKind partyKind) {
        this.partyKind = partyKind;
        propose();
    }

    private void propose() {
        var before = proposed;
        proposed = proposal();
        if (sortKey.getValue().equals(before)) {
            sortKey.setValue(proposed);
        }
    }

    private String proposal() {
        var typed = name.getValue();
        return typed.isBlank() ? "" : partyKind.proposeSortKey(typed).text();
    }

    boolean isComplete() {
        name.setErrorMessage(text("directory.refused.blank-name"));
        name.setInvalid(isBlank());
        return !name.isInvalid();
    }

    NameDetails read() {
        return new NameDetails(kind.getValue(), name.getValue(), sortKey.getValue());
    }
}
