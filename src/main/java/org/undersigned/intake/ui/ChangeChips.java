package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.undersigned.intake.EffectCount;
import org.undersigned.intake.FieldCount;
import org.undersigned.intake.LineFilter;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;

/**
 * What rows would change of records that are there, by what comes of it and by field, and apart from it what is not
 * entered.
 */
final class ChangeChips extends Composite<Div> {

    /** What would make something go stands before what only adds. */
    private static final List<ChangeEffect> CHANGING =
            List.of(ChangeEffect.REPLACES, ChangeEffect.CONFLICTS, ChangeEffect.ADDS);

    private static final List<ChangeEffect> IN_VAIN =
            Arrays.stream(ChangeEffect.values()).filter(ChangeEffect::isInVain).toList();

    private final CountChips effects;
    private final CountChips fields;
    private final CountChips inVain;

    /** @param choose is given what to do with the filter */
    ChangeChips(Consumer<UnaryOperator<LineFilter>> choose) {
        effects = new CountChips(text("intake.ui.effects"), choose).captioned();
        fields = new CountChips(text("intake.ui.fields"), choose).captioned();
        inVain = new CountChips(text("intake.ui.in-vain"), choose).captioned();
        all().forEach(chips -> {
            chips.addClassName("field-chips");
            getContent().add(chips);
        });
        getContent().addClassName("change-chips");
    }

    private List<CountChips> all() {
        return List.of(effects, fields, inVain);
    }

    void show(LineFilter filter, List<FieldCount> counts, List<EffectCount> rows) {
        all().forEach(CountChips::clear);
        CHANGING.forEach(effect -> add(effects, rows, effect));
        for (var field : Field.values()) {
            var changed = sum(
                    counts, count -> count.field() == field && count.effect().canBeEntered());
            if (changed > 0) {
                fields.add(label(field), changed, f -> f.withField(field).withEffect(null));
            }
        }
        IN_VAIN.forEach(effect -> add(inVain, rows, effect));
        for (var chips : all()) {
            chips.show(filter);
            chips.setVisible(!chips.isEmpty());
        }
        setVisible(all().stream().anyMatch(CountChips::isVisible));
    }

    private static void add(CountChips chips, List<EffectCount> counts, ChangeEffect effect) {
        var rows = counts.stream()
                .filter(count -> count.effect() == effect)
                .mapToInt(EffectCount::rows)
                .sum();
        if (rows > 0) {
            chips.add(
                    text("intake.ui.effect." + effect),
                    rows,
                    f -> f.withEffect(effect).withField(null));
        }
    }

    private static int sum(List<FieldCount> counts, Predicate<FieldCount> which) {
        return counts.stream().filter(which).mapToInt(FieldCount::changes).sum();
    }
}
