package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.press.coverage.CoverageDetails;

/** Where an article stood. */
final class CoverageForm extends Composite<FormColumns> implements Form<CoverageDetails> {

    private final TextField outlet = new TextField(text("press.coverage.ui.outlet"));
    private final DatePicker appearedOn = DayFields.day(text("press.coverage.ui.appeared-on"));
    private final TextField headline = new TextField(text("press.coverage.ui.headline"));
    private final TextField link = new TextField(text("press.coverage.ui.link"));

    CoverageForm() {
        outlet.setRequiredIndicatorVisible(true);
        getContent().add(outlet, appearedOn).addWide(headline).addWide(link);
    }

    @Override
    public void show(CoverageDetails details) {
        outlet.setValue(details.outlet());
        headline.setValue(details.headline());
        link.setValue(details.link());
        appearedOn.setValue(details.appearedOn());
    }

    /** What is missing is said by the refusal. */
    @Override
    public Optional<CoverageDetails> read() {
        return Optional.of(
                new CoverageDetails(outlet.getValue(), headline.getValue(), link.getValue(), appearedOn.getValue()));
    }
}
