package org.undersigned.advertising.print.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.undersigned.advertising.print.RunDetails;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** When and where an ad ran. */
final class RunForm extends Composite<FormColumns> implements Form<RunDetails> {

    private final DatePicker on = DayFields.day(text("advertising.order.ui.ran-on"));
    private final TextField page = new TextField(text("advertising.order.ui.page"));
    private final TextField position = new TextField(text("advertising.order.ui.position-printed"));

    private final NoticeFields notice;

    /** @param ordered the day on which it was to run */
    RunForm(LocalDate ordered, Instant now, ZoneId zone) {
        notice = new NoticeFields(now, zone);
        on.setValue(ordered);
        on.setRequiredIndicatorVisible(true);
        page.setRequiredIndicatorVisible(true);
        page.setHelperText(text("advertising.order.ui.page.help"));
        getContent()
                .add(on, page)
                .addWide(position)
                .addWide(new Details(text("advertising.order.ui.other-day"), notice));
    }

    @Override
    public void show(RunDetails details) {
        on.setValue(details.on());
        page.setValue(details.page());
        position.setValue(details.position());
        notice.show(details.notice());
    }

    @Override
    public Optional<RunDetails> read() {
        var day = Optional.ofNullable(on.getValue())
                .orElseThrow(() -> new Refusal("advertising.order.ui.refused.no-day"));
        return Optional.of(new RunDetails(
                day, page.getValue(), position.getValue(), notice.notice().orElse(null)));
    }
}
