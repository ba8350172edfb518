package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.undersigned.advertising.publication.NoPrintDayDetails;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** A day without a paper. */
final class NoPrintDayForm extends Composite<FormColumns> implements Form<NoPrintDayDetails> {

    private final DatePicker on = DayFields.day(text("advertising.publication.ui.day.on"));
    private final TextField name = new TextField(text("advertising.publication.ui.day.name"));
    private final TextField source = new TextField(text("advertising.publication.ui.fact.source"));
    private final TextField dated = new TextField(text("advertising.publication.ui.fact.dated"));
    private final DatePicker checked = DayFields.day(text("advertising.publication.ui.fact.checked"));

    NoPrintDayForm(LocalDate today) {
        on.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        name.setPlaceholder(text("advertising.publication.ui.day.name.placeholder"));
        source.setRequiredIndicatorVisible(true);
        checked.setRequiredIndicatorVisible(true);
        checked.setMax(today);
        checked.setValue(today);
        getContent().add(on, name).addWide(source).add(dated, checked);
    }

    @Override
    public void show(NoPrintDayDetails details) {
        on.setValue(details.on());
        name.setValue(details.name());
        source.setValue(details.provenance().source());
        dated.setValue(details.provenance().dated());
        checked.setValue(details.provenance().checkedOn());
    }

    /** What else is missing is said by the refusal. */
    @Override
    public Optional<NoPrintDayDetails> read() {
        on.setErrorMessage(text("advertising.publication.ui.day.missing"));
        on.setInvalid(on.isEmpty());
        return on.getOptionalValue()
                .map(day -> new NoPrintDayDetails(
                        day, name.getValue(), new Provenance(source.getValue(), dated.getValue(), checked.getValue())));
    }
}
