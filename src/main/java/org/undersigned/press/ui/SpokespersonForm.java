package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Optional;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.ui.PartyPicker;
import org.undersigned.press.spokesperson.PressContact;
import org.undersigned.press.spokesperson.SpokespersonDetails;

/** Who speaks for the campaign, and how the press reaches them. */
final class SpokespersonForm extends Composite<FormColumns> implements Form<SpokespersonDetails> {

    private final TextField name = new TextField(text("press.spokesperson-details.name"));
    private final TextField speaksAs = new TextField(text("press.spokesperson-details.speaks-as"));
    private final TextField phone = new TextField(text("press.press-contact.phone"));
    private final TextField email = new TextField(text("press.press-contact.email"));
    private final TextField hours = new TextField(text("press.press-contact.hours"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(text("press.press-contact.zone"));
    private final TextField languages = new TextField(text("press.press-contact.languages"));
    private final TextField topics = new TextField(text("press.spokesperson-details.topics"));
    private final DatePicker until = DayFields.day(text("press.spokesperson-details.until"));
    private final PartyPicker party;
    private final PartyService parties;

    /** @param usual the zone that is proposed */
    SpokespersonForm(PartyPicker party, PartyService parties, ZoneId usual) {
        this.party = party;
        this.parties = parties;
        party.setClearButtonVisible(true);
        party.setHelperText(text("press.spokesperson.ui.party.help"));
        party.addValueChangeListener(chosen -> proposeName(chosen.getValue()));
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(text("press.spokesperson.ui.name.help"));
        phone.setHelperText(text("press.spokesperson.ui.contact.help"));
        hours.setPlaceholder(text("press.spokesperson.ui.hours.placeholder"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setValue(usual);
        zone.setRequiredIndicatorVisible(true);
        until.setHelperText(text("press.spokesperson.ui.until.help"));
        getContent()
                .add(party, name, speaksAs, phone, email, hours, zone, languages, until)
                .addWide(topics);
    }

    private void proposeName(PartyHit chosen) {
        if (chosen != null && name.isEmpty()) {
            name.setValue(chosen.name());
        }
    }

    @Override
    public void show(SpokespersonDetails details) {
        if (details.party() == null) {
            party.clear();
        } else {
            party.choose(details.party(), parties);
        }
        name.setValue(details.name());
        speaksAs.setValue(details.speaksAs());
        phone.setValue(details.contact().phone());
        email.setValue(details.contact().email());
        hours.setValue(details.contact().hours());
        zone.setValue(details.contact().zone());
        languages.setValue(details.contact().languages());
        topics.setValue(details.topics());
        until.setValue(details.until());
    }

    /** What is missing otherwise is said by the refusal. */
    @Override
    public Optional<SpokespersonDetails> read() {
        zone.setErrorMessage(text("press.spokesperson.ui.zone.missing"));
        zone.setInvalid(zone.isEmpty());
        return zone.getOptionalValue().map(chosen -> {
            var contact = new PressContact(
                    phone.getValue(), email.getValue(), hours.getValue(), chosen, languages.getValue());
            return new SpokespersonDetails(
                    party.party(), name.getValue(), speaksAs.getValue(), contact, topics.getValue(), until.getValue());
        });
    }
}
