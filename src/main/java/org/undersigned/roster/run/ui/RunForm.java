package org.undersigned.roster.run.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.roster.run.RunDetails;

/** When and where the names of an edition ran. */
final class RunForm extends Composite<Div> implements Form<RunDetails> {

    private final DatePicker ranOn = DayFields.day(text("roster.run.ui.day"));
    private final TextField place = new TextField(text("roster.run.ui.place"));

    /** @param today where the campaign is */
    RunForm(LocalDate today) {
        ranOn.setRequiredIndicatorVisible(true);
        ranOn.setMax(today);
        ranOn.setValue(today);
        place.setRequiredIndicatorVisible(true);
        place.setMaxLength(RunDetails.LONGEST);
        place.setHelperText(text("roster.run.ui.place.help"));
        place.setAutofocus(true);
        place.setWidthFull();
        getContent().addClassName("reason-form");
        getContent().add(new Paragraph(text("roster.run.ui.explanation")), place, ranOn);
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
        return place.isInvalid() || ranOn.isInvalid()
                ? Optional.empty()
                : Optional.of(new RunDetails(ranOn.getValue(), place.getValue()));
    }
}
