package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Buttons;
import org.undersigned.intake.FieldCount;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;

/** What the rows would change of one field, and choosing all of it at once. */
final class FieldDecisions extends Composite<Div> {

    private static final List<ChangeEffect> CHOICES =
            List.of(ChangeEffect.ADDS, ChangeEffect.REPLACES, ChangeEffect.CONFLICTS);
    private static final List<ChangeEffect> IN_VAIN =
            Arrays.stream(ChangeEffect.values()).filter(ChangeEffect::isInVain).toList();

    private final Choosing choosing;

    /** Chooses all changes of a field that would do the same, or leaves them. */
    interface Choosing {
        void choose(Field field, ChangeEffect effect, boolean chosen);
    }

    FieldDecisions(Choosing choosing) {
        this.choosing = choosing;
        getContent().addClassName("kind-decisions");
    }

    /**
     * @param field null: the lines are not filtered by the field that they change
     * @param of null: they are not filtered by what would come of it
     */
    void show(@Nullable Field field, @Nullable ChangeEffect of, List<FieldCount> counts, boolean mayChoose) {
        getContent().removeAll();
        setVisible(field != null || of != null);
        if (!isVisible()) {
            return;
        }
        for (var one : Field.values()) {
            if (field == null || field == one) {
                show(
                        one,
                        counts.stream()
                                .filter(count -> of == null || count.effect() == of)
                                .toList(),
                        mayChoose);
            }
        }
    }

    private void show(Field field, List<FieldCount> counts, boolean mayChoose) {
        for (var effect : CHOICES) {
            var chosen = count(counts, field, effect, true);
            var left = count(counts, field, effect, false);
            if (chosen + left > 0) {
                var open = count(undecided(counts), field, effect, true);
                var sentence = text("intake.ui.field." + effect, label(field), chosen + left, chosen, open);
                getContent().add(line(sentence, field, effect, chosen, left, mayChoose));
            }
        }
        for (var effect : IN_VAIN) {
            var inVain = count(counts, field, effect, false);
            if (inVain > 0) {
                getContent().add(new Paragraph(text("intake.ui.field." + effect, label(field), inVain)));
            }
        }
    }

    private static int count(List<FieldCount> counts, Field field, ChangeEffect effect, boolean chosen) {
        return counts.stream()
                .filter(count -> count.field() == field && count.effect() == effect && count.chosen() == chosen)
                .filter(count -> count.result() == null)
                .mapToInt(FieldCount::changes)
                .sum();
    }

    /** Of rows about which nobody has decided yet: what is chosen of these is not entered so far. */
    private static List<FieldCount> undecided(List<FieldCount> counts) {
        return counts.stream().filter(count -> count.decision() == null).toList();
    }

    private Div line(String sentence, Field field, ChangeEffect effect, int chosen, int left, boolean mayChoose) {
        var buttons = new Div();
        buttons.addClassName("kind-decisions-buttons");
        if (mayChoose && left > 0) {
            buttons.add(Buttons.plain(
                    text("intake.ui.field.enter-all", chosen + left), () -> choosing.choose(field, effect, true)));
        }
        if (mayChoose && chosen > 0) {
            buttons.add(Buttons.plain(
                    text("intake.ui.field.leave-all", chosen + left), () -> choosing.choose(field, effect, false)));
        }
        var line = new Div(new Paragraph(sentence), buttons);
        line.addClassName("field-decision");
        return line;
    }
}
