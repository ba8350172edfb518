package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.outreach.NextStep;

/** What comes next: what we do by a day, or what we wait for. An empty text means that nothing is planned. */
final class NextStepForm extends Composite<FormColumns> implements Form<NextStepForm.Planned> {

    private final RadioButtonGroup<NextStep.Kind> kind = new RadioButtonGroup<>(text("outreach.ui.plan.kind"));
    private final TextField words = new TextField(text("outreach.ui.plan.words"));
    private final DatePicker day = DayFields.day(text("outreach.ui.plan.day"));

    /** A step, or none. */
    record Planned(@Nullable NextStep step) {}

    NextStepForm() {
        kind.addValueChangeListener(change -> tellWhetherDayIsNeeded());

        kind.setItems(NextStep.Kind.values());
        kind.setItemLabelGenerator(constant -> label(constant));
        kind.setValue(NextStep.Kind.ACTION);
        words.setMaxLength(NextStep.MAX_LENGTH);
        words.setHelperText(text("outreach.ui.plan.words.help"));
        words.setAutofocus(true);
        getContent().addWide(kind).addWide(words).add(day);
    }

    @Override
    public void show(Planned planned) {
        var step = planned.step();
        kind.setValue(step == null ? NextStep.Kind.ACTION : step.kind());
        words.setValue(step == null ? "" : step.text());
        day.setValue(step == null ? null : step.day());
    }

    @Override
    public Optional<Planned> read() {
        if (words.getValue().isBlank()) {
            return Optional.of(new Planned(null));
        }
        return Optional.of(new Planned(new NextStep(kind.getValue(), words.getValue(), day.getValue())));
    }

    private void tellWhetherDayIsNeeded() {
        day.setRequiredIndicatorVisible(kind.getValue() == NextStep.Kind.ACTION);
    }
}
