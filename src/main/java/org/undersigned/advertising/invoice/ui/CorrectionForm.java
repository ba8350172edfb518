package org.undersigned.advertising.invoice.ui;

import com.vaadin.flow.component.Composite;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.advertising.invoice.InvoiceDetails;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.base.ui.Form;

/** What an invoice says, where its file is kept already. */
final class CorrectionForm extends Composite<InvoiceForm> implements Form<InvoiceDetails> {

    private final InvoiceForm form;

    CorrectionForm(List<InsertionFacts> insertions, Currency currency) {
        form = new InvoiceForm(insertions, Set.of(), currency).withoutFile();
    }

    @Override
    protected InvoiceForm initContent() {
        return form;
    }

    @Override
    public void show(InvoiceDetails details) {
        form.show(new InvoiceForm.Typed(details, null));
    }

    @Override
    public Optional<InvoiceDetails> read() {
        return form.read().map(InvoiceForm.Typed::details);
    }
}
