package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.intake.LineChange;
import org.undersigned.intake.field.ChangeEffect;

/** What a row says of its party, field by field: what is there, what would be entered, and whether it is to be. */
final class ChangeList extends Composite<Div> {

    private final BiConsumer<LineChange, Boolean> choose;

    /**
     * @param mayChoose whether the user may choose what is entered
     * @param choose is told what was chosen or left
     */
    ChangeList(List<LineChange> changes, boolean mayChoose, BiConsumer<LineChange, Boolean> choose) {
        this.choose = choose;
        getContent().addClassName("change-list");
        changes.forEach(change -> getContent().add(row(change, mayChoose)));
    }

    private Div row(LineChange change, boolean mayChoose) {
        var field = new Span(label(change.kept().said().field()));
        field.addClassName("change-field");
        var row = new Div(field, values(change));
        row.addClassName("change");
        if (change.isOpen()) {
            row.addComponentAsFirst(choice(change, mayChoose));
        } else {
            row.add(state(change));
        }
        return row;
    }

    private Checkbox choice(LineChange change, boolean mayChoose) {
        var choice = new Checkbox(change.chosen());
        choice.setAriaLabel(
                text("intake.ui.change.choose", label(change.kept().said().field()), change.told()));
        choice.setReadOnly(!mayChoose);
        choice.addValueChangeListener(changed -> choose.accept(change, changed.getValue()));
        return choice;
    }

    private static Div values(LineChange change) {
        var values = new Div();
        values.addClassName("change-values");
        var old = change.toldOld();
        if (old != null && change.effect().isDestructive()) {
            var gone = new Span(old);
            gone.addClassName("change-old");
            var arrow = new Span(text("intake.ui.change.arrow"));
            arrow.getElement().setAttribute("aria-label", text("intake.ui.change.becomes"));
            values.add(gone, arrow);
        }
        values.add(new Span(change.told()));
        if (change.effect() == ChangeEffect.CONFLICTS) {
            var both = new Span(text("intake.ui.change.both-sides"));
            both.addClassName("change-both-sides");
            values.add(both);
        }
        if (change.effect() == ChangeEffect.CONFIRMED && change.result() == null) {
            var byCorrection = new Span(text("intake.ui.change.by-correction"));
            byCorrection.addClassName("change-both-sides");
            values.add(byCorrection);
        }
        return values;
    }

    private static StatusBadge state(LineChange change) {
        return change.result() == null
                ? new StatusBadge(label(change.effect()), IntakeTones.of(change.effect()))
                : new StatusBadge(label(change.result()), IntakeTones.of(change.result()));
    }
}
