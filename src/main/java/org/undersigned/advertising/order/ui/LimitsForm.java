package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.field.ui.SumField;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** How much whom may approve in a campaign, and how far an invoice may be off. */
final class LimitsForm extends Composite<FormColumns> implements Form<OrderLimits> {

    private static final String PERCENT = "\\d{1,2}(\\.\\d{1,2})?";

    private final ComboBox<Currency> currency = new ComboBox<>(text("advertising.order.ui.currency"));
    private final SumField approver;
    private final SumField coordinator;
    private final TextField tolerance = new TextField(text("advertising.order.ui.tolerance"));

    /** @param currencies those of the papers */
    LimitsForm(OrderLimits limits, List<Currency> currencies) {
        approver = new SumField(text("advertising.order.ui.limit.approver"), limits.currency());
        coordinator = new SumField(text("advertising.order.ui.limit.coordinator"), limits.currency());
        approver.help(text("advertising.order.ui.limit.help"));
        coordinator.help(text("advertising.order.ui.limit.help"));
        currency.setItems(currencies);
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        currency.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                approver.currency(chosen.getValue());
                coordinator.currency(chosen.getValue());
            }
        });
        tolerance.setHelperText(text("advertising.order.ui.tolerance.help"));
        getContent().add(currency, tolerance, approver, coordinator);
        show(limits);
    }

    @Override
    public void show(OrderLimits limits) {
        currency.setValue(limits.currency());
        approver.show(limits.approver());
        coordinator.show(limits.coordinator());
        tolerance.setValue(limits.tolerance().toPlainString());
    }

    @Override
    public Optional<OrderLimits> read() {
        var chosen = Optional.ofNullable(currency.getValue())
                .orElseThrow(() -> new Refusal("advertising.order.ui.refused.no-currency"));
        var percent = tolerance.getValue().strip();
        if (!percent.matches(PERCENT)) {
            throw new Refusal("advertising.order.ui.refused.percent", percent);
        }
        return Optional.of(new OrderLimits(
                chosen,
                approver.sum().orElse(null),
                coordinator.sum().orElse(null),
                new BigDecimal(percent).stripTrailingZeros()));
    }
}
