package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.field.ui.LengthField;
import org.undersigned.advertising.field.ui.SumField;
import org.undersigned.advertising.invoice.BilledLine;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.print.TearSheetRow;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.base.ui.Instants;

/** What is billed for one insertion; what was printed stands there to be compared with the invoice. */
final class BilledLineFields extends Composite<Div> {

    private final InsertionFacts insertion;
    private final Checkbox bills = new Checkbox(text("advertising.invoice.ui.bills"));
    private final DatePicker on = DayFields.day(text("advertising.invoice.ui.row.date"));
    private final LengthField width = new LengthField(text("advertising.order.ui.width"));
    private final LengthField depth = new LengthField(text("advertising.order.ui.depth"));
    private final Select<AdColour> colour = new Select<>();
    private final SumField amount;
    private final FormColumns fields;

    BilledLineFields(InsertionFacts insertion, Optional<TearSheetRow> sheet) {
        this.insertion = insertion;
        var price = insertion.price().filter(sum -> !insertion.inKind());
        amount = new SumField(
                text("advertising.invoice.ui.amount"),
                insertion.price().map(Money::currency).orElse(Currency.getInstance("USD")));
        price.ifPresent(amount::show);
        on.setValue(sheet.map(TearSheetRow::on).orElse(insertion.runOn()));
        var size = insertion.size();
        width.show(size.width());
        depth.show(size.depth());
        colour.setLabel(text("advertising.order.ui.colour"));
        colour.setItems(AdColour.values());
        colour.setItemLabelGenerator(Texts::label);
        colour.setValue(insertion.colour());
        fields = new FormColumns(on, amount, width, depth, colour);
        bills.addValueChangeListener(chosen -> fields.setVisible(chosen.getValue()));
        bills.setValue(true);
        getContent().addClassName("billed-line");
        getContent()
                .add(
                        new H3(text(
                                "advertising.invoice.ui.line", insertion.number(), Instants.date(insertion.runOn()))),
                        bills,
                        fields);
    }

    void show(List<BilledLine> lines) {
        var mine = lines.stream()
                .filter(line -> line.insertion().equals(insertion.id()))
                .findFirst();
        bills.setValue(mine.isPresent());
        mine.ifPresent(line -> {
            on.setValue(line.on());
            width.show(line.size().width());
            depth.show(line.size().depth());
            colour.setValue(line.colour());
            amount.show(line.amount());
        });
    }

    /** Nothing where it is not billed. */
    Optional<BilledLine> line() {
        if (!bills.getValue()) {
            return Optional.empty();
        }
        var day = Optional.ofNullable(on.getValue())
                .orElseThrow(() -> new Refusal("advertising.order.ui.refused.no-day"));
        return Optional.of(new BilledLine(
                insertion.id(), day, new AdSize(width.length(), depth.length()), colour.getValue(), amount.required()));
    }
}
