package org.undersigned.advertising.print.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.advertising.print.RunDetails;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.base.ui.Instants;
import org.undersigned.roster.run.Run;

/** When and where an ad ran. */
final class RunForm extends Composite<FormColumns> implements Form<RunDetails> {

    private final DatePicker on = DayFields.day(text("advertising.order.ui.ran-on"));
    private final TextField page = new TextField(text("advertising.order.ui.page"));
    private final TextField position = new TextField(text("advertising.order.ui.position-printed"));

    private final CheckboxGroup<Run> same = new CheckboxGroup<>();
    private final List<Run> byHand;
    private final String paper;
    private final NoticeFields notice;

    /**
     * @param ordered the day on which it was to run
     * @param paper what it is called
     * @param byHand runs of the same names that somebody has recorded, and that may be this one
     */
    RunForm(LocalDate ordered, Instant now, ZoneId zone, String paper, List<Run> byHand) {
        this.paper = paper;
        this.byHand = List.copyOf(byHand);
        notice = new NoticeFields(now, zone);
        same.setLabel(text("advertising.order.ui.run.same"));
        same.setHelperText(text("advertising.order.ui.run.same.help"));
        same.setItemLabelGenerator(
                run -> text("advertising.order.ui.run.by-hand", Instants.date(run.ranOn()), run.place()));
        on.addValueChangeListener(chosen -> compare());
        on.setValue(ordered);
        on.setRequiredIndicatorVisible(true);
        page.setRequiredIndicatorVisible(true);
        page.setHelperText(text("advertising.order.ui.page.help"));
        getContent()
                .add(on, page)
                .addWide(position)
                .addWide(same)
                .addWide(new Details(text("advertising.order.ui.other-day"), notice));
    }

    /** Those of the day that name the paper are taken for the same. */
    private void compare() {
        var thatDay =
                byHand.stream().filter(run -> run.ranOn().equals(on.getValue())).toList();
        same.setItems(thatDay);
        same.setVisible(!thatDay.isEmpty());
        same.setValue(thatDay.stream().filter(run -> run.names(paper)).collect(Collectors.toSet()));
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
                day,
                page.getValue(),
                position.getValue(),
                notice.notice().orElse(null),
                same.getValue().stream().map(Run::id).collect(Collectors.toSet())));
    }
}
