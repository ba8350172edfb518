package org.undersigned.press.spokesperson;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;

/** Somebody who may speak for a campaign. */
@Entity
@Table(name = "press_spokesperson")
class Spokesperson extends Aggregate {

    private UUID campaignId;
    private @Nullable UUID partyId;
    private String name;
    private String speaksAs;
    private String phone;
    private String email;
    private String hours;
    private String zone;
    private String languages;
    private String topics;
    private int positionNo;
    private @Nullable LocalDate untilOn;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Spokesperson() {}

    @SuppressWarnings("NullAway.Init") // revise() fills the rest
    Spokesperson(UUID campaign, SpokespersonDetails details, int position) {
        super(newId());
        this.campaignId = campaign;
        this.positionNo = position;
        revise(details);
    }

    void revise(SpokespersonDetails details) {
        refuseIf(details.name().isEmpty(), "press.refused.spokesperson-without-name");
        var contact = details.contact();
        refuseIf(
                contact.phone().isEmpty() && contact.email().isEmpty(),
                "press.refused.spokesperson-without-contact",
                details.name());
        refuseIf(
                details.name().length() > SpokespersonDetails.LONGEST_NAME
                        || details.speaksAs().length() > SpokespersonDetails.LONGEST_NAME
                        || contact.hours().length() > PressContact.LONGEST_WORDS
                        || contact.languages().length() > PressContact.LONGEST_WORDS,
                "press.refused.spokesperson-long-words",
                SpokespersonDetails.LONGEST_NAME);
        refuseIf(
                details.topics().length() > SpokespersonDetails.LONGEST_TOPICS,
                "press.refused.spokesperson-long-topics",
                SpokespersonDetails.LONGEST_TOPICS);
        refuseIf(!isPhone(contact.phone()), "press.refused.spokesperson-phone", PressContact.LONGEST_PHONE);
        this.email = contact.email().isEmpty()
                ? ""
                : EmailAddress.of(contact.email()).text();
        this.partyId = details.party();
        this.name = details.name();
        this.speaksAs = details.speaksAs();
        this.phone = contact.phone();
        this.hours = contact.hours();
        this.zone = contact.zone().getId();
        this.languages = contact.languages();
        this.topics = details.topics();
        this.untilOn = details.until();
    }

    /** As somebody dials it, with an extension where there is one. */
    private static boolean isPhone(String phone) {
        return phone.isEmpty()
                || phone.length() <= PressContact.LONGEST_PHONE
                        && phone.matches("[+(]?\\d[\\d ()./-]{5,}(?:\\p{L}.*)?");
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }

    /** Takes the place of another one, who takes this one's. */
    void changePlaces(Spokesperson other) {
        var mine = positionNo;
        positionNo = other.positionNo;
        other.positionNo = mine;
    }

    /** @param today where the campaign is */
    boolean speaks(LocalDate today) {
        return untilOn == null || !untilOn.isBefore(today);
    }

    UUID campaignId() {
        return campaignId;
    }

    Optional<UUID> partyId() {
        return Optional.ofNullable(partyId);
    }

    String name() {
        return name;
    }

    final SpokespersonDetails details() {
        var contact = new PressContact(phone, email, hours, ZoneId.of(zone), languages);
        return new SpokespersonDetails(partyId, name, speaksAs, contact, topics, untilOn);
    }
}
