package org.undersigned.advertising.budget.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Currency;
import java.util.Optional;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** A sum, and what it is for. */
final class ProposalForm extends Composite<FormColumns> implements Form<ProposalForm.Proposed> {

    private static final String USUAL = "USD";

    private final BigDecimalField sum = new BigDecimalField(text("advertising.budget.ui.sum"));
    private final ComboBox<String> currency = new ComboBox<>(text("advertising.budget.ui.currency"));
    private final TextArea reason = new TextArea(text("advertising.budget.ui.reason"));

    /** What is typed. */
    record Proposed(Money sum, String reason) {}

    ProposalForm() {
        sum.setRequiredIndicatorVisible(true);
        sum.setHelperText(text("advertising.budget.ui.sum.help"));
        sum.setErrorMessage(text("advertising.budget.ui.sum.missing"));
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList());
        currency.setRequiredIndicatorVisible(true);
        currency.setErrorMessage(text("advertising.budget.ui.currency.missing"));
        currency.setValue(USUAL);
        reason.setRequiredIndicatorVisible(true);
        getContent().add(sum, currency).addWide(reason);
    }

    @Override
    public void show(Proposed proposed) {
        sum.setValue(proposed.sum().amount());
        currency.setValue(proposed.sum().currency().getCurrencyCode());
        reason.setValue(proposed.reason());
    }

    /** That a reason is missing is said by the refusal. */
    @Override
    public Optional<Proposed> read() {
        sum.setInvalid(sum.isEmpty());
        currency.setInvalid(currency.isEmpty());
        return sum.isInvalid() || currency.isInvalid()
                ? Optional.empty()
                : Optional.of(new Proposed(
                        new Money(sum.getValue(), Currency.getInstance(currency.getValue())), reason.getValue()));
    }
}
