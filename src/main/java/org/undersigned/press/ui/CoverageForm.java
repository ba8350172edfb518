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
        link.setHelperText(text("press.coverage.ui.link.help"));
        getContent().add(outlet, appearedOn).addWide(headline).addWide(link);
    }

    @Override
    public void show(CoverageDetails details) {
        outlet.setValue(details.outlet());
        headline.setValue(details.headline());
        link.setValue(details.link());
        appearedOn.setValue(details.appearedOn());
    }

    /** An article is told by its headline or its link; the day may be unknown, but not unreadable. */
    @Override
    public Optional<CoverageDetails> read() {
        var isNamed = marked(outlet, outlet.getValue().isBlank(), "press.refused.coverage-without-outlet");
        var isTold = marked(
                headline,
                headline.getValue().isBlank() && link.getValue().isBlank(),
                "press.refused.coverage-without-headline");
        return isNamed && isTold && !appearedOn.isInvalid()
                ? Optional.of(new CoverageDetails(
                        outlet.getValue(), headline.getValue(), link.getValue(), appearedOn.getValue()))
                : Optional.empty();
    }

    private static boolean marked(TextField field, boolean isMissing, String otherwise) {
        field.setErrorMessage(text(otherwise));
        field.setInvalid(isMissing);
        return !isMissing;
    }
}
