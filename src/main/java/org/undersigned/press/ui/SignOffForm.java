package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.press.quote.SignOffDetails;
import org.undersigned.signature.act.Channel;

/** Who said that the quote may be used, how, and on which day. */
final class SignOffForm extends Composite<FormColumns> implements Form<SignOffDetails> {

    private final TextField saidBy = new TextField(text("press.quote.ui.said-by"));
    private final Select<Channel> channel = new Select<>();
    private final DatePicker saidOn = DayFields.day(text("press.quote.ui.said-on"));

    SignOffForm(String speaker, LocalDate today) {
        channel.setLabel(text("press.quote.ui.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(Texts::label);
        saidBy.setRequiredIndicatorVisible(true);
        saidOn.setMax(today);
        getContent().add(saidBy, channel, saidOn);
        show(new SignOffDetails(speaker, Channel.EMAIL, today));
    }

    @Override
    public void show(SignOffDetails details) {
        saidBy.setValue(details.saidBy());
        channel.setValue(details.channel());
        saidOn.setValue(details.saidOn());
    }

    @Override
    public Optional<SignOffDetails> read() {
        return Optional.ofNullable(saidOn.getValue())
                .map(day -> new SignOffDetails(saidBy.getValue(), channel.getValue(), day));
    }
}
