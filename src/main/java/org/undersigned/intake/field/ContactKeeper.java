package org.undersigned.intake.field;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.address.PhoneNumber;
import org.undersigned.directory.address.SocialAccount;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;

/** How a party is reached. */
@Component
class ContactKeeper implements FieldKeeper {

    private final ContactService contacts;

    ContactKeeper(ContactService contacts) {
        this.contacts = contacts;
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.EMAIL, Field.PHONE, Field.SOCIAL);
    }

    @Override
    public Optional<String> meaning(Field field, String value) {
        try {
            return Optional.of(address(field, value).text());
        } catch (Refusal notOne) {
            return Optional.empty();
        }
    }

    /** @throws Refusal when it is none of its kind */
    static ContactAddress address(Field field, String value) {
        return switch (field) {
            case EMAIL, REPRESENTATIVE_EMAIL -> EmailContact.of(value);
            case PHONE, REPRESENTATIVE_PHONE -> PhoneNumber.of(value);
            case SOCIAL -> new SocialAccount(value);
            default -> throw new IllegalArgumentException("No address is read from " + field);
        };
    }

    @Override
    public Standing standing(Origin origin, Map<UUID, List<Said>> asked) {
        var addresses = new HashMap<UUID, List<ContactAddress>>();
        asked.forEach((party, said) -> addresses.put(
                party,
                said.stream().map(one -> address(one.field(), one.value())).toList()));
        var known = asked.isEmpty() ? Map.<UUID, List<ContactAddress>>of() : contacts.known(addresses);
        return (party, said) -> Optional.of(
                known.getOrDefault(party, List.of()).contains(address(said.field(), said.value()))
                        ? Difference.SAME
                        : Difference.ADDS);
    }

    @Override
    public List<Made> enter(Origin origin, Row row, UUID party, Said said) {
        return List.of(enter(origin, party, address(said.field(), said.value())));
    }

    Made enter(Origin origin, UUID party, ContactAddress address) {
        var added = contacts.add(party, new ContactDetails(address, ContactRoute.OWN, origin.visibility()));
        return new Made(Made.Sort.CONTACT_POINT, added);
    }

    @Override
    public Optional<String> takeBack(Origin origin, UUID party, Said said, @Nullable String old, List<Made> made) {
        return takeBack(party, made.getFirst().id())
                ? Optional.empty()
                : Optional.of(Texts.text("intake.kept.edited", Texts.label(said.field())));
    }

    /** Whether the contact point was as it was entered, and so is gone. */
    boolean takeBack(UUID party, UUID point) {
        var isAsEntered = contacts.contactPoints(party).stream()
                .anyMatch(line -> line.id().equals(point) && line.version() == 0);
        if (isAsEntered) {
            contacts.remove(point, 0);
        }
        return isAsEntered;
    }
}
