package org.undersigned.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.Choice;
import org.undersigned.base.edit.FieldChange;

/** A field that two people changed: what it was, and what of the two is to stand. */
final class DisputedField extends Composite<Div> {

    private final FieldChange change;
    private final ValueWords words;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();

    DisputedField(FieldChange change, ValueWords words) {
        this.change = change;
        this.words = words;

        choice.setLabel(ValueWords.label(change.field()));
        choice.setItems(choices());
        choice.setRenderer(new ComponentRenderer<>(this::shown));
        choice.setHelperText(Texts.text("base.ui.conflict.before", words.of(change.field(), change.original())));
        choice.addThemeName("helper-above-field");
        choice.setErrorMessage(Texts.text("base.ui.conflict.choose"));
        choice.setRequiredIndicatorVisible(true);
        getContent().addClassName("conflict-field");
        getContent().add(choice);
    }

    String name() {
        return change.field().name();
    }

    /** A choice that is missing is said at the field. */
    boolean isDecided() {
        choice.setInvalid(choice.isEmpty());
        return !choice.isInvalid();
    }

    Choice choice() {
        return choice.getValue();
    }

    void focus() {
        choice.getElement().callJsFunction("focus");
    }

    private List<Choice> choices() {
        var choices = new ArrayList<>(List.of(Choice.THEIRS, Choice.MINE));
        if (change.both().isPresent()) {
            choices.add(Choice.BOTH);
        }
        return choices;
    }

    private Div shown(Choice offered) {
        var whose = new Span(Texts.label(offered));
        whose.addClassName("conflict-whose");
        var value = new Div(words.of(change.field(), value(offered)));
        value.addClassName("conflict-value");
        var shown = new Div(whose, value);
        shown.addClassName("conflict-choice");
        return shown;
    }

    private @Nullable Object value(Choice offered) {
        return switch (offered) {
            case THEIRS -> change.theirs();
            case MINE -> change.mine();
            case BOTH -> change.both().orElse(null);
        };
    }
}
