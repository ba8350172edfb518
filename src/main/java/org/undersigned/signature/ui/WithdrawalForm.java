package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.signature.NamePlace;
import org.undersigned.signature.WithdrawalDetails;
import org.undersigned.signature.act.Channel;

/** How and when we heard that a yes is taken back, and why. */
final class WithdrawalForm extends Composite<Div> implements Form<WithdrawalDetails> {

    private static final int LONGEST_REASON = 500;

    private final Select<Channel> channel = new Select<>();
    private final TextArea reason = new TextArea(text("signature.ui.withdraw.reason"));

    private final DateTimePicker saidAt = DayFields.dayAndTime(text("signature.ui.withdraw.said-at"));
    private final ZonedDateTime now;

    /**
     * @param whatWillHappen a sentence each
     * @param places in which the name stands
     * @param now where the campaign is; proposed as when it was said
     */
    WithdrawalForm(List<String> whatWillHappen, List<NamePlace> places, ZonedDateTime now) {
        this.now = now;
        saidAt.setValue(now.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
        saidAt.setHelperText(
                text("signature.ui.withdraw.said-at.help", now.getZone().getId()));
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
        if (!places.isEmpty()) {
            getContent().add(new Paragraph(text("signature.ui.withdraw.places")), PlaceLinks.inNewTabs(places));
        }
        getContent().add(channel, saidAt, reason);
    }

    @Override
    public void show(WithdrawalDetails withdrawal) {
        channel.setValue(withdrawal.channel());
        reason.setValue(withdrawal.reason());
        saidAt.setValue(
                withdrawal.saidAt() == null ? null : LocalDateTime.ofInstant(withdrawal.saidAt(), now.getZone()));
    }

    @Override
    public Optional<WithdrawalDetails> read() {
        reason.setErrorMessage(text("signature.refused.no-reason"));
        reason.setInvalid(reason.getValue().isBlank());
        var said = saidAt.getValue();
        saidAt.setErrorMessage(text("signature.ui.withdraw.said-at.missing"));
        saidAt.setInvalid(said == null);
        return reason.isInvalid() || saidAt.isInvalid() || said == null
                ? Optional.empty()
                : Optional.of(new WithdrawalDetails(
                        channel.getValue(),
                        reason.getValue().strip(),
                        said.atZone(now.getZone()).toInstant()));
    }
}
