package org.undersigned.advertising.print.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.undersigned.advertising.field.ui.Filled;
import org.undersigned.advertising.field.ui.SumField;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** That money went to the paper. */
public final class PaymentForm extends Composite<FormColumns> implements Form<PaymentDetails> {

    private final SumField sum;
    private final DatePicker on = DayFields.day(text("advertising.order.ui.paid-on"));
    private final TextField reference = new TextField(text("advertising.order.ui.payment-reference"));

    /**
     * @param owed what is to be paid, as far as that is known
     * @param how that comes about
     */
    public PaymentForm(Money owed, LocalDate today, String how) {
        sum = new SumField(text("advertising.order.ui.sum"), owed.currency()).mandatory();
        sum.show(owed);
        on.setValue(today);
        on.setRequiredIndicatorVisible(true);
        reference.setRequired(true);
        getContent().addWide(new Paragraph(how)).add(sum, on).addWide(reference);
    }

    @Override
    public void show(PaymentDetails details) {
        sum.show(details.amount());
        on.setValue(details.on());
        reference.setValue(details.reference());
    }

    @Override
    public Optional<PaymentDetails> read() {
        var filled = new Filled()
                .with(sum, text("advertising.order.ui.pay.no-sum"))
                .with(on, text("advertising.order.ui.pay.no-day"))
                .with(reference, text("advertising.order.ui.pay.no-reference"));
        return filled.isWhole()
                ? Optional.of(new PaymentDetails(sum.required(), on.getValue(), reference.getValue()))
                : Optional.empty();
    }
}
