package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.field.ui.FileField;
import org.undersigned.advertising.field.ui.SumField;
import org.undersigned.advertising.invoice.InvoiceDetails;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** What an invoice says: its number, date and total, and for each insertion that it bills a line. */
final class InvoiceForm extends Composite<Div> implements Form<InvoiceForm.Typed> {

    private final TextField reference = new TextField(text("advertising.invoice.ui.reference"));
    private final DatePicker datedOn = DayFields.day(text("advertising.invoice.ui.dated-on"));
    private final SumField total;
    private final FileField file = new FileField(text("advertising.invoice.ui.file"));
    private final List<BilledLineFields> lines;

    /** What was typed, and the invoice itself where it came as a file. */
    record Typed(InvoiceDetails details, @Nullable AdUpload file) {}

    /**
     * @param insertions those that can be billed
     * @param billed those that another invoice bills already
     */
    InvoiceForm(List<InsertionFacts> insertions, Set<UUID> billed, Currency currency) {
        total = new SumField(text("advertising.invoice.ui.total"), currency)
                .help(text("advertising.invoice.ui.total.help"))
                .mandatory();
        lines = insertions.stream()
                .map(insertion -> new BilledLineFields(insertion, currency, billed.contains(insertion.id())))
                .toList();
        reference.setRequiredIndicatorVisible(true);
        datedOn.setRequiredIndicatorVisible(true);
        getContent().addClassName("invoice-form");
        getContent().add(new FormColumns(reference, datedOn, total), file);
        lines.forEach(getContent()::add);
    }

    InvoiceForm withoutFile() {
        file.setVisible(false);
        return this;
    }

    @Override
    public void show(Typed typed) {
        reference.setValue(typed.details().reference());
        datedOn.setValue(typed.details().datedOn());
        total.show(typed.details().total());
        lines.forEach(line -> line.show(typed.details().lines()));
    }

    @Override
    public Optional<Typed> read() {
        var day = Optional.ofNullable(datedOn.getValue())
                .orElseThrow(() -> new Refusal("advertising.invoice.ui.refused.no-date"));
        var sum = total.sum().orElseThrow(() -> new Refusal("advertising.invoice.ui.refused.no-total"));
        var billed = lines.stream().flatMap(line -> line.line().stream()).toList();
        return Optional.of(new Typed(
                new InvoiceDetails(reference.getValue(), day, sum, billed),
                file.file().orElse(null)));
    }
}
