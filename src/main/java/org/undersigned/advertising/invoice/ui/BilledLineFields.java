package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.field.ui.LengthField;
import org.undersigned.advertising.field.ui.SumField;
import org.undersigned.advertising.invoice.BilledLine;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.print.ui.OrderedWords;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.base.ui.Instants;

/** What an invoice says of one insertion, typed from it; what was ordered stands beside each field to be compared. */
final class BilledLineFields extends Composite<Div> {

    private final InsertionFacts insertion;
    private final Checkbox bills = new Checkbox(text("advertising.invoice.ui.bills"));
    private final DatePicker on = DayFields.day(text("advertising.invoice.ui.row.date"));
    private final LengthField width = new LengthField(text("advertising.order.ui.width"));
    private final LengthField depth = new LengthField(text("advertising.order.ui.depth"));
    private final Select<AdColour> colour = new Select<>();
    private final SumField amount;
    private final Button asOrdered = Buttons.quiet(text("advertising.invoice.ui.as-ordered"), this::fillAsOrdered);
    private final FormColumns fields;

    /** @param billed whether another invoice bills it already */
    BilledLineFields(InsertionFacts insertion, Currency currency, boolean billed) {
        this.insertion = insertion;
        amount = new SumField(text("advertising.invoice.ui.amount"), currency).mandatory();
        colour.setLabel(text("advertising.order.ui.colour"));
        colour.setItems(AdColour.values());
        colour.setItemLabelGenerator(Texts::label);
        colour.setRequiredIndicatorVisible(true);
        on.setRequiredIndicatorVisible(true);
        tellOrdered();
        asOrdered.setAriaLabel(text("advertising.invoice.ui.as-ordered.of", insertion.number()));
        fields = new FormColumns(on, amount, width, depth, colour);
        bills.addValueChangeListener(chosen -> showFields(chosen.getValue()));
        bills.setValue(!billed);
        showFields(!billed);
        if (billed) {
            bills.setHelperText(text("advertising.invoice.ui.bills.already"));
        }
        var head = new Div(bills, asOrdered);
        head.addClassName("billed-head");
        getContent().addClassName("billed-line");
        getContent()
                .add(
                        new H3(text(
                                "advertising.invoice.ui.line", insertion.number(), Instants.date(insertion.runOn()))),
                        head,
                        fields);
    }

    private void showFields(boolean billed) {
        asOrdered.setVisible(billed);
        fields.setVisible(billed);
    }

    private void tellOrdered() {
        on.setHelperText(OrderedWords.days(insertion));
        width.help(OrderedWords.width(insertion));
        depth.help(OrderedWords.depth(insertion));
        colour.setHelperText(OrderedWords.colour(insertion));
        amount.help(
                price().map(Money::toString).map(OrderedWords::of).orElse(text("advertising.invoice.ui.nothing-due")));
    }

    private Optional<Money> price() {
        return insertion.price().filter(sum -> !insertion.inKind());
    }

    /** On whatever day of a window it ran, the invoice says it. */
    private void fillAsOrdered() {
        if (insertion.runOn().equals(insertion.lastDay())) {
            on.setValue(insertion.runOn());
        }
        width.show(insertion.size().width());
        depth.show(insertion.size().depth());
        colour.setValue(insertion.colour());
        amount.show(price().orElse(null));
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
        return Optional.of(new BilledLine(
                insertion.id(),
                typed(on.getValue(), "advertising.invoice.ui.refused.no-day"),
                new AdSize(width.length(), depth.length()),
                typed(colour.getValue(), "advertising.invoice.ui.refused.no-colour"),
                amount.required()));
    }

    private <T> T typed(@Nullable T value, String refusal) {
        return Optional.ofNullable(value).orElseThrow(() -> new Refusal(refusal, insertion.number()));
    }
}
