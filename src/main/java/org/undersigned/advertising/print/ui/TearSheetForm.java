package org.undersigned.advertising.print.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.AdTexts;
import org.undersigned.advertising.field.ui.FileField;
import org.undersigned.advertising.field.ui.Filled;
import org.undersigned.advertising.field.ui.LengthField;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.print.RunRow;
import org.undersigned.advertising.print.SheetCheck;
import org.undersigned.advertising.print.SheetDifference;
import org.undersigned.advertising.print.SheetMatter;
import org.undersigned.advertising.print.TearSheetDetails;
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
    private final TextArea why = new TextArea(text("advertising.order.ui.sheet.why.label"));
    private final CheckboxGroup<SheetDifference> asPrinted =
            new CheckboxGroup<>(text("advertising.order.ui.sheet.as-printed"));
    private final Optional<SheetCheck> check;

    /**
     * What is on the page is typed from it; what was ordered and reported stands beside it to be compared.
     *
     * @param before which page it takes the place of, where it does
     */
    TearSheetForm(InsertionFacts insertion, Optional<RunRow> run, Optional<String> before) {
        check = run.map(reported -> new SheetCheck(
                insertion.paperName(), reported.on(), reported.page(), insertion.size(), insertion.colour()));
        asPrinted.setItemLabelGenerator(SheetDifference::sentence);
        asPrinted.setHelperText(text("advertising.order.ui.sheet.as-printed.help"));
        asPrinted.setVisible(false);
        why.setRequiredIndicatorVisible(true);
        why.setMaxLength(AdTexts.LONGEST_REASON);
        why.setVisible(before.isPresent());
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
        before.ifPresent(sentence -> getContent().addWide(new Paragraph(sentence)));
        getContent()
                .addWide(why)
                .addWide(file)
                .add(paper, on, page, position, width, depth, colour)
                .addWide(asPrinted);
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
        if (!isFilled()) {
            return Optional.empty();
        }
        var typed = new TearSheetDetails(
                paper.getValue(),
                on.getValue(),
                page.getValue(),
                position.getValue(),
                new AdSize(width.length(), depth.length()),
                colour.getValue(),
                file.required());
        return Optional.of(typed.asPrinted(asPrinted(typed)).because(why.getValue()));
    }

    private boolean isFilled() {
        var filled = new Filled()
                .with(file, text("advertising.order.ui.sheet.no-file"))
                .with(paper, text("advertising.order.refused.no-paper-name"))
                .with(on, text("advertising.order.ui.sheet.no-day"))
                .with(page, text("advertising.order.ui.sheet.no-page"))
                .with(width, text("advertising.order.ui.sheet.no-width"))
                .with(depth, text("advertising.order.ui.sheet.no-depth"))
                .with(colour, text("advertising.order.ui.refused.no-colour"));
        return (why.isVisible() ? filled.with(why, text("advertising.order.ui.sheet.no-why")) : filled).isWhole();
    }

    /** What differs is shown to be looked at once more; what is ticked of it stands on the page. */
    private Set<SheetMatter> asPrinted(TearSheetDetails typed) {
        var said = asPrinted.getValue();
        var differences = check.map(each -> each.differences(typed)).orElse(List.of());
        asPrinted.setItems(differences);
        asPrinted.setVisible(!differences.isEmpty());
        asPrinted.setValue(differences.stream().filter(said::contains).collect(Collectors.toSet()));
        return asPrinted.getValue().stream().map(SheetDifference::matter).collect(Collectors.toSet());
    }
}
