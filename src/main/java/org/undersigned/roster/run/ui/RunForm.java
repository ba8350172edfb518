package org.undersigned.roster.run.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.roster.run.PrintedRun;
import org.undersigned.roster.run.RunDetails;

/** When and where the names of an edition ran. */
final class RunForm extends Composite<Div> implements Form<RunDetails> {

    private final DatePicker ranOn = DayFields.day(text("roster.run.ui.day"));
    private final TextField place = new TextField(text("roster.run.ui.place"));

    private final RadioButtonGroup<Choice> which = new RadioButtonGroup<>();
    private final List<PrintedRun> printed;

    /** Whether it is one of the pages that were ordered. */
    private record Choice(@Nullable PrintedRun page) {

        String said() {
            return page == null ? text("roster.run.ui.which.other") : text("roster.run.ui.which.same", page.place());
        }
    }

    /**
     * @param today where the campaign is
     * @param printed the pages that were ordered and ran with these names
     */
    RunForm(LocalDate today, List<PrintedRun> printed) {
        this.printed = List.copyOf(printed);
        which.setLabel(text("roster.run.ui.which"));
        which.setItemLabelGenerator(Choice::said);
        which.setRequiredIndicatorVisible(true);
        ranOn.addValueChangeListener(chosen -> compare());
        ranOn.setRequiredIndicatorVisible(true);
        ranOn.setMax(today);
        ranOn.setValue(today);
        place.setRequiredIndicatorVisible(true);
        place.setMaxLength(RunDetails.LONGEST);
        place.setHelperText(text("roster.run.ui.place.help"));
        place.setAutofocus(true);
        place.setWidthFull();
        getContent().addClassName("reason-form");
        getContent().add(new Paragraph(text("roster.run.ui.explanation")), place, ranOn, which);
        compare();
    }

    /** What ran on the same day may be the same. */
    private void compare() {
        var choices = new ArrayList<Choice>();
        printed.stream()
                .filter(page -> page.on().equals(ranOn.getValue()))
                .map(Choice::new)
                .forEach(choices::add);
        which.setVisible(!choices.isEmpty());
        choices.add(new Choice(null));
        which.setItems(choices);
    }

    @Override
    public void show(RunDetails details) {
        ranOn.setValue(details.ranOn());
        place.setValue(details.place());
    }

    @Override
    public Optional<RunDetails> read() {
        place.setErrorMessage(text("roster.refused.no-place"));
        place.setInvalid(place.getValue().isBlank());
        if (ranOn.isEmpty() && !ranOn.isInvalid()) {
            ranOn.setErrorMessage(text("roster.run.ui.day.missing"));
            ranOn.setInvalid(true);
        }
        which.setErrorMessage(text("roster.run.ui.which.missing"));
        which.setInvalid(which.isVisible() && which.isEmpty());
        if (place.isInvalid() || ranOn.isInvalid() || which.isInvalid()) {
            return Optional.empty();
        }
        var page = which.isVisible() ? which.getValue().page() : null;
        return Optional.of(new RunDetails(
                ranOn.getValue(),
                place.getValue(),
                page == null ? null : page.id(),
                which.isVisible() && page == null));
    }
}
