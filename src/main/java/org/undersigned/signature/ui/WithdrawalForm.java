package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Form;
import org.undersigned.signature.act.Channel;

/** How we heard that a yes is taken back, and why. */
final class WithdrawalForm extends Composite<Div> implements Form<WithdrawalForm.Withdrawal> {

    private static final int LONGEST_REASON = 500;

    private final Select<Channel> channel = new Select<>();
    private final TextArea reason = new TextArea(text("signature.ui.withdraw.reason"));

    /** What was entered. */
    record Withdrawal(Channel channel, String reason) {}

    /** @param whatWillHappen a sentence each */
    WithdrawalForm(List<String> whatWillHappen) {
        channel.setLabel(text("signature.ui.withdraw.channel"));
        channel.setItems(Channel.EMAIL, Channel.LETTER, Channel.MESSAGE, Channel.PHONE, Channel.IN_PERSON);
        channel.setItemLabelGenerator(Texts::label);
        channel.setValue(Channel.EMAIL);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(text("signature.ui.withdraw.reason.help"));
        reason.setWidthFull();
        reason.setAutofocus(true);
        getContent().addClassName("reason-form");
        whatWillHappen.forEach(sentence -> getContent().add(new Paragraph(sentence)));
        getContent().add(channel, reason);
    }

    @Override
    public void show(Withdrawal withdrawal) {
        channel.setValue(withdrawal.channel());
        reason.setValue(withdrawal.reason());
    }

    @Override
    public Optional<Withdrawal> read() {
        reason.setErrorMessage(text("signature.refused.no-reason"));
        reason.setInvalid(reason.getValue().isBlank());
        return reason.isInvalid()
                ? Optional.empty()
                : Optional.of(
                        new Withdrawal(channel.getValue(), reason.getValue().strip()));
    }
}
