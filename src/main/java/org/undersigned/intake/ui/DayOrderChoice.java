package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.intake.field.DayEvidence;
import org.undersigned.intake.field.DayEvidence.SeenDay;
import org.undersigned.intake.field.DayOrder;

/** What comes first in the days of a column: as its values tell, or else as somebody says. */
final class DayOrderChoice extends Composite<Div> {

    private final Paragraph seen = new Paragraph();
    private final Select<DayOrder> choice = new Select<>();
    private DayEvidence evidence = DayEvidence.NONE;

    DayOrderChoice(String column) {
        choice.setItems(DayOrder.values());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(text("intake.ui.day-order.unsaid"));
        choice.setItemLabelGenerator(order -> order == null ? text("intake.ui.day-order.unsaid") : Texts.label(order));
        choice.setLabel(text("intake.ui.day-order"));
        choice.setAriaLabel(text("intake.ui.day-order.of", column));
        getContent().addClassName("day-order");
        getContent().add(seen, choice);
        setVisible(false);
    }

    void onChange(Runnable changed) {
        choice.addValueChangeListener(change -> changed.run());
    }

    void show(@Nullable DayOrder order) {
        choice.setValue(order);
    }

    /** Asks as long as there are days that can be read either way, and no other tells how. */
    void show(DayEvidence now) {
        evidence = now;
        var either = evidence.either();
        var told = evidence.told();
        setVisible(either != null || evidence.isContradictory());
        seen.setText(told.map(this::told).orElseGet(this::contradiction));
        seen.setVisible(!seen.getText().isEmpty());
        choice.setVisible(either != null && told.isEmpty());
        choice.setHelperText(
                either == null ? null : text("intake.ui.day-order.help", evidence.unclear(), either.said()));
    }

    private String told(DayOrder order) {
        var telling = evidence.telling().orElseThrow();
        return text("intake.ui.day-order.told", Texts.label(order), telling.row(), telling.said());
    }

    private String contradiction() {
        if (!evidence.isContradictory()) {
            return "";
        }
        SeenDay dayFirst = Objects.requireNonNull(evidence.dayFirst());
        SeenDay monthFirst = Objects.requireNonNull(evidence.monthFirst());
        return text(
                "intake.ui.day-order.contradicts",
                dayFirst.row(),
                dayFirst.said(),
                monthFirst.row(),
                monthFirst.said());
    }

    /** Null where nobody has said it. */
    @Nullable
    DayOrder read() {
        return evidence.told().orElseGet(choice::getValue);
    }

    void setReadOnly(boolean readOnly) {
        choice.setReadOnly(readOnly);
    }
}
