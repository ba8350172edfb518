package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.outreach.Channel;
import org.undersigned.outreach.Direction;
import org.undersigned.outreach.Outcome;
import org.undersigned.outreach.TouchDetails;
import org.undersigned.outreach.ui.ShownTexts.ShownText;

/** One contact. Times are typed as the clock shows them in the zone of the campaign. */
final class TouchForm extends Composite<FormColumns> implements Form<TouchDetails> {

    private final Select<Channel> channel = constants(text("outreach.ui.touch.channel"), Channel.values());
    private final Select<Direction> direction = constants(text("outreach.ui.touch.direction"), Direction.values());
    private final TextField representative = new TextField(text("outreach.ui.touch.representative"));
    private final Select<Outcome> outcome = constants(text("outreach.ui.touch.outcome"), Outcome.values());
    private final Select<ShownText> shownText = new Select<>();
    private final DateTimePicker at = DayFields.dayAndTime(text("outreach.ui.touch.at"));
    private final TextArea note = new TextArea(text("outreach.ui.touch.note"));
    private final ZoneId zone;

    /** @param notice what is to be seen before somebody is turned to */
    TouchForm(List<ShownText> texts, ZoneId zone, Component notice) {
        this.zone = zone;
        representative.setMaxLength(TouchDetails.MAX_NAME);
        representative.setHelperText(text("outreach.ui.touch.representative.help"));
        shownText.setLabel(text("outreach.ui.touch.text"));
        shownText.setItems(texts);
        shownText.setItemLabelGenerator(shown -> shown == null ? text("outreach.ui.touch.no-text") : shown.label());
        shownText.setEmptySelectionAllowed(true);
        shownText.setEmptySelectionCaption(text("outreach.ui.touch.no-text"));
        at.setHelperText(zone.getId());
        note.setMaxLength(TouchDetails.MAX_NOTE);
        note.setHelperText(text("outreach.ui.touch.note.help"));
        getContent()
                .addWide(notice)
                .add(channel, direction, representative, outcome, shownText, at)
                .addWide(note);
    }

    @Override
    public void show(TouchDetails details) {
        channel.setValue(details.channel());
        direction.setValue(details.direction());
        representative.setValue(details.representative() == null ? "" : details.representative());
        outcome.setValue(details.outcome());
        at.setValue(LocalDateTime.ofInstant(details.at(), zone).withSecond(0).withNano(0));
        note.setValue(details.note() == null ? "" : details.note());
    }

    @Override
    public Optional<TouchDetails> read() {
        if (at.getValue() == null) {
            at.setErrorMessage(text("outreach.ui.touch.at.missing"));
            at.setInvalid(true);
            return Optional.empty();
        }
        var shown = shownText.getValue();
        return Optional.of(new TouchDetails(
                channel.getValue(),
                direction.getValue(),
                representative.getValue(),
                shown == null ? null : shown.version(),
                outcome.getValue(),
                note.getValue(),
                at.getValue().atZone(zone).toInstant()));
    }

    private static <E extends Enum<E>> Select<E> constants(String label, E[] values) {
        var select = new Select<E>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(Texts::label);
        select.setValue(values[0]);
        return select;
    }
}
