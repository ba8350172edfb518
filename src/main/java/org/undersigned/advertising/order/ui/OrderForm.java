package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.AdTexts;
import org.undersigned.advertising.order.OrderDetails;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** What an order says beside its insertions. */
final class OrderForm extends Composite<FormColumns> implements Form<OrderDetails> {

    private final TextField headline = new TextField(text("advertising.order.ui.headline"));
    private final TextField advertiser = new TextField(text("advertising.order.ui.advertiser"));
    private final TextField account = new TextField(text("advertising.order.ui.account"));
    private final TextArea billing = new TextArea(text("advertising.order.ui.billing"));
    private final TextField phone = new TextField(text("advertising.order.ui.phone"));
    private final TextField contact = new TextField(text("advertising.order.ui.contact"));
    private final TextArea note = new TextArea(text("advertising.order.ui.note"));

    OrderForm() {
        for (var field : List.of(headline, advertiser, account, phone, contact)) {
            field.setMaxLength(AdTexts.LONGEST_LINE);
        }
        for (var field : List.of(billing, note)) {
            field.setMaxLength(OrderDetails.LONGEST_TEXT);
        }
        headline.setRequiredIndicatorVisible(true);
        advertiser.setRequiredIndicatorVisible(true);
        headline.setHelperText(text("advertising.order.ui.headline.help"));
        account.setHelperText(text("advertising.order.ui.account.help"));
        getContent()
                .addWide(headline)
                .add(advertiser, account)
                .addWide(billing)
                .add(contact, phone)
                .addWide(note);
    }

    @Override
    public void show(OrderDetails details) {
        headline.setValue(details.headline());
        advertiser.setValue(details.advertiser());
        account.setValue(details.account());
        billing.setValue(details.billing());
        phone.setValue(details.phone());
        contact.setValue(details.contact());
        note.setValue(details.note());
    }

    @Override
    public Optional<OrderDetails> read() {
        return Optional.of(new OrderDetails(
                headline.getValue(),
                advertiser.getValue(),
                account.getValue(),
                billing.getValue(),
                phone.getValue(),
                contact.getValue(),
                note.getValue()));
    }
}
