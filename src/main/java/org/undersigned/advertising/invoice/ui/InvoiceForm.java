package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.field.ui.FileField;
import org.undersigned.advertising.invoice.InvoiceDetails;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.print.TearSheetRow;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** What an invoice says: its number and date, and for each insertion that it bills a line. */
final class InvoiceForm extends Composite<Div> implements Form<InvoiceForm.Typed> {

    private final TextField reference = new TextField(text("advertising.invoice.ui.reference"));
    private final DatePicker datedOn = DayFields.day(text("advertising.invoice.ui.dated-on"));
    private final FileField file = new FileField(text("advertising.invoice.ui.file"));
    private final List<BilledLineFields> lines;

    /** What was typed, and the invoice itself where it came as a file. */
    record Typed(InvoiceDetails details, @Nullable AdUpload file) {}

    /**
     * @param insertions those that can be billed
     * @param sheets the pages that are kept of them
     */
    InvoiceForm(List<InsertionFacts> insertions, List<TearSheetRow> sheets) {
        lines = insertions.stream()
                .map(insertion -> new BilledLineFields(
                        insertion,
                        sheets.stream()
                                .filter(sheet -> sheet.insertion().equals(insertion.id()))
                                .findFirst()))
                .toList();
        reference.setRequiredIndicatorVisible(true);
        datedOn.setRequiredIndicatorVisible(true);
        getContent().addClassName("invoice-form");
        getContent().add(new FormColumns(reference, datedOn), file);
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
        lines.forEach(line -> line.show(typed.details().lines()));
    }

    @Override
    public Optional<Typed> read() {
        var day = Optional.ofNullable(datedOn.getValue())
                .orElseThrow(() -> new Refusal("advertising.order.ui.refused.no-day"));
        var billed = lines.stream().flatMap(line -> line.line().stream()).toList();
        return Optional.of(new Typed(
                new InvoiceDetails(reference.getValue(), day, billed),
                file.file().orElse(null)));
    }
}
