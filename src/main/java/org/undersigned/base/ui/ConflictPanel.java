package org.undersigned.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.Choice;
import org.undersigned.base.edit.FieldChange;
import org.undersigned.base.edit.ThreeWay;

/**
 * What two people did to one record, field by field: what is disputed to choose from, what is not to be looked over.
 * Nothing is chosen beforehand.
 */
final class ConflictPanel<D extends Record> extends Composite<Section> {

    private final ThreeWay<D> merge;
    private final List<DisputedField> disputed = new ArrayList<>();

    /** @param back goes back to the fields, which hold what was typed */
    ConflictPanel(ThreeWay<D> merge, String sentence, ValueWords words, Runnable back) {
        this.merge = merge;
        var said = new Paragraph(sentence);
        said.addClassName("conflict-said");
        said.getElement().setAttribute("role", "alert");
        getContent().addClassName("conflict");
        getContent().add(said);
        merge.changes().stream().filter(FieldChange::isDisputed).forEach(change -> add(change, words));
        addSettled(words);
        getContent().add(Buttons.quiet(Texts.text("base.ui.conflict.back"), back));
    }

    /** The record that both have a part in, or nothing while a choice is missing, which is then said at its field. */
    Optional<D> merged() {
        var undecided = disputed.stream().filter(field -> !field.isDecided()).toList();
        if (!undecided.isEmpty()) {
            undecided.getFirst().focus();
            return Optional.empty();
        }
        var choices = new HashMap<String, Choice>();
        disputed.forEach(field -> choices.put(field.name(), field.choice()));
        return Optional.of(merge.merged(choices));
    }

    private void add(FieldChange change, ValueWords words) {
        var field = new DisputedField(change, words);
        disputed.add(field);
        getContent().add(field);
    }

    private void addSettled(ValueWords words) {
        var settled =
                merge.changes().stream().filter(change -> !change.isDisputed()).toList();
        if (settled.isEmpty()) {
            return;
        }
        getContent().add(new H3(Texts.text("base.ui.conflict.settled")));
        var list = new FactList();
        settled.forEach(change -> list.add(ValueWords.label(change.field()), settled(change, words)));
        getContent().add(list);
    }

    private static Div settled(FieldChange change, ValueWords words) {
        var value = new Div(words.of(change.field(), change.settled()));
        value.addClassName("conflict-value");
        var whose = new Div(Texts.text(whose(change), words.of(change.field(), change.original())));
        whose.addClassName("conflict-whose");
        return new Div(value, whose);
    }

    private static String whose(FieldChange change) {
        if (change.isOnlyMine()) {
            return "base.ui.conflict.only-mine";
        }
        return change.isOnlyTheirs() ? "base.ui.conflict.only-theirs" : "base.ui.conflict.alike";
    }
}
