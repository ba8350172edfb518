package org.undersigned.advertising.print.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.field.ui.FileField;
import org.undersigned.advertising.field.ui.LengthField;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.print.RunRow;
import org.undersigned.advertising.print.TearSheetDetails;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.base.ui.Instants;

/** What stands on the page that is kept, and the page itself. */
final class TearSheetForm extends Composite<FormColumns> implements Form<TearSheetDetails> {

    private final TextField paper = new TextField(text("advertising.order.ui.paper-printed"));
    private final DatePicker on = DayFields.day(text("advertising.order.ui.ran-on"));
    private final TextField page = new TextField(text("advertising.order.ui.page"));
    private final TextField position = new TextField(text("advertising.order.ui.position-printed"));
    private final LengthField width = new LengthField(text("advertising.order.ui.width"));
    private final LengthField depth = new LengthField(text("advertising.order.ui.depth"));
    private final Select<AdColour> colour = new Select<>();
    private final FileField file = new FileField(text("advertising.order.ui.tear-sheet"));

    /** What is on the page is typed from it; what was ordered and reported stands beside it to be compared. */
    TearSheetForm(InsertionFacts insertion, Optional<RunRow> run) {
        colour.setLabel(text("advertising.order.ui.colour"));
        colour.setItems(AdColour.values());
        colour.setItemLabelGenerator(Texts::label);
        colour.setHelperText(OrderedWords.colour(insertion));
        paper.setHelperText(OrderedWords.of(insertion.paperName()));
        on.setHelperText(run.map(RunRow::on)
                .map(Instants::date)
                .map(TearSheetForm::reported)
                .orElseGet(() -> OrderedWords.days(insertion)));
        page.setHelperText(run.map(RunRow::page).map(TearSheetForm::reported).orElse(""));
        position.setHelperText(run.map(RunRow::position)
                .filter(reported -> !reported.isEmpty())
                .map(TearSheetForm::reported)
                .orElse(""));
        width.help(OrderedWords.width(insertion));
        depth.help(text("advertising.order.ui.measured", OrderedWords.depth(insertion)));
        List.of(paper, page).forEach(field -> field.setRequiredIndicatorVisible(true));
        on.setRequiredIndicatorVisible(true);
        colour.setRequiredIndicatorVisible(true);
        getContent().addWide(file).add(paper, on, page, position, width, depth, colour);
    }

    private static String reported(String value) {
        return text("advertising.order.ui.reported", value);
    }

    @Override
    public void show(TearSheetDetails details) {
        paper.setValue(details.paper());
        on.setValue(details.on());
        page.setValue(details.page());
        position.setValue(details.position());
        width.show(details.size().width());
        depth.show(details.size().depth());
        colour.setValue(details.colour());
    }

    @Override
    public Optional<TearSheetDetails> read() {
        var day = Optional.ofNullable(on.getValue())
                .orElseThrow(() -> new Refusal("advertising.order.ui.refused.no-day"));
        return Optional.of(new TearSheetDetails(
                paper.getValue(),
                day,
                page.getValue(),
                position.getValue(),
                new AdSize(width.length(), depth.length()),
                Optional.ofNullable(colour.getValue())
                        .orElseThrow(() -> new Refusal("advertising.order.ui.refused.no-colour")),
                file.required()));
    }
}
