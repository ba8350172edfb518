package org.undersigned.advertising.field.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;

/** A sum in one currency, typed as people write it: "64,575.00", "$9,000", "9.000,00 EUR". */
public final class SumField extends Composite<TextField> {

    private Currency currency;

    public SumField(String label, Currency currency) {
        this.currency = currency;
        getContent().setLabel(label);
        getContent().addClassName("sum-field");
        currency(currency);
    }

    public void currency(Currency currency) {
        this.currency = currency;
        getContent().setPrefixComponent(new Span(currency.getCurrencyCode()));
    }

    public SumField help(String text) {
        getContent().setHelperText(text);
        return this;
    }

    public boolean isEmpty() {
        return getContent().isEmpty();
    }

    /** Marks that it cannot be left empty. */
    public SumField mandatory() {
        getContent().setRequiredIndicatorVisible(true);
        return this;
    }

    public void show(@Nullable Money sum) {
        getContent().setValue(sum == null ? "" : sum.amount().toPlainString());
    }

    /**
     * Nothing when the field is empty.
     *
     * @throws Refusal when what is typed is no sum
     */
    public Optional<Money> sum() {
        var typed = getContent().getValue().strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(SumText.parse(typed, currency).orElseThrow(() -> refused(typed)));
    }

    /** @throws Refusal when nothing is typed, or what is typed is no sum */
    public Money required() {
        return sum().orElseThrow(() -> refused(""));
    }

    private Refusal refused(String typed) {
        return new Refusal(
                "advertising.order.ui.refused.sum",
                typed,
                text("advertising.order.ui.sum-example"),
                currency.getCurrencyCode());
    }
}
