package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.undersigned.intake.FieldCount;
import org.undersigned.intake.LineFilter;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;

/** What rows would change of records that are there, by what comes of it and by field, and apart from it what is not entered. */
final class ChangeChips extends Composite<Div> {

    /** What would make something go stands before what only adds. */
    private static final List<ChangeEffect> CHANGING =
            List.of(ChangeEffect.REPLACES, ChangeEffect.CONFLICTS, ChangeEffect.ADDS);

    private static final List<ChangeEffect> IN_VAIN =
            Arrays.stream(ChangeEffect.values()).filter(ChangeEffect::isInVain).toList();

    private final ToIntFunction<ChangeEffect> rows;
    private final CountChips effects;
    private final CountChips fields;
    private final CountChips inVain;

    /**
     * @param rows how many rows there are of which it would come
     * @param choose is given what to do with the filter
     */
    ChangeChips(ToIntFunction<ChangeEffect> rows, Consumer<UnaryOperator<LineFilter>> choose) {
        this.rows = rows;
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

    void show(LineFilter filter, List<FieldCount> counts) {
        all().forEach(CountChips::clear);
        CHANGING.forEach(effect -> add(effects, counts, effect));
        for (var field : Field.values()) {
            var changed = sum(
                    counts, count -> count.field() == field && count.effect().canBeEntered());
            if (changed > 0) {
                fields.add(label(field), changed, f -> f.withField(field).withEffect(null));
            }
        }
        IN_VAIN.forEach(effect -> add(inVain, counts, effect));
        for (var chips : all()) {
            chips.show(filter);
            chips.setVisible(!chips.isEmpty());
        }
        setVisible(all().stream().anyMatch(CountChips::isVisible));
    }

    private void add(CountChips chips, List<FieldCount> counts, ChangeEffect effect) {
        if (sum(counts, count -> count.effect() == effect) > 0) {
            chips.add(
                    text("intake.ui.effect." + effect),
                    rows.applyAsInt(effect),
                    f -> f.withEffect(effect).withField(null));
        }
    }

    private static int sum(List<FieldCount> counts, Predicate<FieldCount> which) {
        return counts.stream().filter(which).mapToInt(FieldCount::changes).sum();
    }
}
