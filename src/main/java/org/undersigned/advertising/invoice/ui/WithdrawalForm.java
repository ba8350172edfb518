package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.AdTexts;
import org.undersigned.advertising.field.ui.Filled;
import org.undersigned.advertising.invoice.Withdrawal;
import org.undersigned.base.ui.Form;

/** Why the paper takes an invoice back, and which one it sends in its place. */
final class WithdrawalForm extends Composite<Div> implements Form<Withdrawal> {

    private final TextArea reason = new TextArea(text("advertising.invoice.ui.withdraw.reason"));
    private final ComboBox<String> replacedBy = new ComboBox<>(text("advertising.invoice.ui.withdraw.replaced-by"));

    /** @param others the numbers of those that are entered; one that has not come yet can be typed */
    WithdrawalForm(List<String> others) {
        reason.setMaxLength(AdTexts.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        reason.setWidthFull();
        replacedBy.setItems(others);
        replacedBy.setAllowCustomValue(true);
        replacedBy.addCustomValueSetListener(typed -> replacedBy.setValue(typed.getDetail()));
        replacedBy.setHelperText(text("advertising.invoice.ui.withdraw.replaced-by.help"));
        replacedBy.setClearButtonVisible(true);
        replacedBy.setWidthFull();
        getContent().addClassName("reason-form");
        getContent().add(new Paragraph(text("advertising.invoice.ui.withdraw.explanation")), reason, replacedBy);
    }

    @Override
    public void show(Withdrawal withdrawal) {
        reason.setValue(withdrawal.reason());
        replacedBy.setValue(withdrawal.replacedBy().isEmpty() ? null : withdrawal.replacedBy());
    }

    @Override
    public Optional<Withdrawal> read() {
        var isWhole = new Filled()
                .with(reason, text("advertising.invoice.ui.withdraw.no-reason"))
                .isWhole();
        return isWhole
                ? Optional.of(new Withdrawal(
                        reason.getValue(), replacedBy.getOptionalValue().orElse("")))
                : Optional.empty();
    }
}
