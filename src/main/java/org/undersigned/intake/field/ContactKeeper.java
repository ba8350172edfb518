package org.undersigned.intake.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.edit.Seen;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.address.PhoneNumber;
import org.undersigned.directory.address.SocialAccount;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.KnownAddress;
import org.undersigned.directory.contact.NewContact;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.work.undo.UneditedRecords;

/** How a party is reached. */
@Component
class ContactKeeper implements FieldKeeper {

    private static final Set<Field> ADDRESSES = EnumSet.of(Field.EMAIL, Field.PHONE, Field.SOCIAL);

    private final ContactService contacts;
    private final UneditedRecords unedited;

    ContactKeeper(ContactService contacts, UneditedRecords unedited) {
        this.contacts = contacts;
        this.unedited = unedited;
    }

    @Override
    public Set<Field> fields() {
        var fields = EnumSet.copyOf(ADDRESSES);
        Arrays.stream(Field.values()).filter(Field::isVisibility).forEach(fields::add);
        return fields;
    }

    /** Who may see an address comes with a new one; of one that is there it is a thing of its own. */
    @Override
    public List<Said> said(Row row) {
        var addresses = FieldKeeper.super.said(row).stream()
                .filter(said -> ADDRESSES.contains(said.field()))
                .toList();
        var said = new ArrayList<>(addresses);
        addresses.forEach(
                address -> ShownAddress.in(row, address, address.ordinal()).ifPresent(said::add));
        return said;
    }

    @Override
    public boolean comesWithParty(Field field) {
        return field.isVisibility();
    }

    @Override
    public Optional<String> onlyOne(Row row, Said said) {
        return said.field().isVisibility()
                ? Optional.of(said.field() + ShownAddress.read(said).address())
                : Optional.empty();
    }

    @Override
    public String told(Field field, String value) {
        return field.isVisibility() ? ShownAddress.told(value) : value;
    }

    @Override
    public List<Choice> choices(Field field) {
        return field.isVisibility() ? Choice.of(Visibility.values()) : List.of();
    }

    @Override
    public Optional<String> meaning(Field field, String value) {
        if (field.isVisibility()) {
            return WishedVisibility.meaning(value).map(Enum::name);
        }
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
                party, said.stream().map(ContactKeeper::address).distinct().toList()));
        var known = asked.isEmpty() ? Map.<UUID, List<KnownAddress>>of() : contacts.known(addresses);
        return (party, said) -> difference(said, find(known.getOrDefault(party, List.of()), address(said)));
    }

    private static ContactAddress address(Said said) {
        return said.field().isVisibility() ? ShownAddress.read(said).contact() : address(said.field(), said.value());
    }

    private static Optional<KnownAddress> find(List<KnownAddress> known, ContactAddress address) {
        return known.stream().filter(one -> one.address().equals(address)).findFirst();
    }

    private static Optional<Difference> difference(Said said, Optional<KnownAddress> known) {
        return said.field().isVisibility()
                ? known.flatMap(one -> ShownAddress.read(said).against(one.visibility()))
                : Optional.of(known.isPresent() ? Difference.SAME : Difference.ADDS);
    }

    @Override
    public List<Made> enter(Origin origin, Row row, UUID party, Said said) {
        return enter(origin, List.of(new Entering(row, party, said))).getFirst();
    }

    @Override
    public List<List<Made>> enter(Origin origin, List<Entering> some) {
        return some.getFirst().said().field().isVisibility()
                ? some.stream()
                        .map(one -> List.of(show(one.party(), one.said())))
                        .toList()
                : reachEach(origin, some);
    }

    /** Lets fewer see an address that somebody has. */
    Made show(UUID party, Said said) {
        var shown = ShownAddress.read(said);
        var known = known(party, shown).orElseThrow(() -> new Refusal("directory.refused.unknown-contact-point"));
        show(party, shown, known, shown.visibility());
        return new Made(Made.Sort.CONTACT_POINT, known.point());
    }

    private void show(UUID party, ShownAddress shown, KnownAddress known, Visibility visibility) {
        unedited.follow(
                known.point(),
                () -> seen(known(party, shown).orElseThrow()),
                () -> contacts.show(known.point(), known.version(), known.address(), visibility));
    }

    /** What files change of an address; it stays itself, and so nothing of it is noted. */
    private record Shown(Visibility to) {}

    private static Seen<Shown> seen(KnownAddress known) {
        return new Seen<>(known.version(), new Shown(known.visibility()));
    }

    private Optional<KnownAddress> known(UUID party, ShownAddress shown) {
        var asked = Map.of(party, List.of(shown.contact()));
        return contacts.known(asked).getOrDefault(party, List.of()).stream().findFirst();
    }

    /** Lets those see an address again who could, where nobody has changed that since; returns why it stays. */
    Optional<String> showAgain(UUID party, Said said, @Nullable String old) {
        var shown = ShownAddress.read(said);
        var known = known(party, shown).filter(one -> one.visibility() == shown.visibility());
        if (known.isEmpty() || old == null) {
            return Optional.of(FieldKeeper.edited(said));
        }
        show(party, shown, known.get(), Visibility.valueOf(old));
        return Optional.empty();
    }

    private List<List<Made>> reachEach(Origin origin, List<Entering> some) {
        return reach(some.stream()
                        .map(one -> new Wished(Reached.by(one.party(), one.said()), wish(origin, one)))
                        .toList())
                .stream()
                .map(List::of)
                .toList();
    }

    private static WishedVisibility wish(Origin origin, Entering one) {
        return WishedVisibility.of(one.row(), one.said().field(), origin.visibility());
    }

    /** An address that is to be entered, and who is to see it. */
    record Wished(Reached reached, WishedVisibility visibility) {}

    /** An address under which somebody is reached. */
    record Reached(UUID party, ContactAddress address) {

        static Reached by(UUID party, Said said) {
            return new Reached(party, ContactKeeper.address(said.field(), said.value()));
        }
    }

    List<Made> reach(List<Wished> some) {
        var open = contacts.openAmong(
                some.stream().map(one -> one.reached().party()).toList());
        var added =
                contacts.addEach(some.stream().map(one -> contact(one, open)).toList());
        return added.stream()
                .map(point -> new Made(Made.Sort.CONTACT_POINT, point))
                .toList();
    }

    private static NewContact contact(Wished one, Set<UUID> open) {
        var party = one.reached().party();
        var visibility = one.visibility().given(open.contains(party));
        return new NewContact(party, new ContactDetails(one.reached().address(), ContactRoute.OWN, visibility));
    }

    @Override
    public Optional<String> takeBack(Origin origin, UUID party, Said said, @Nullable String old, List<Made> made) {
        return takeBack(origin, List.of(new Entered(party, said, old, made))).getFirst();
    }

    @Override
    public List<Optional<String>> takeBack(Origin origin, List<Entered> some) {
        if (some.getFirst().said().field().isVisibility()) {
            return some.stream()
                    .map(one -> showAgain(one.party(), one.said(), one.old()))
                    .toList();
        }
        var gone = takeBack(some.stream().collect(Collectors.toMap(ContactKeeper::point, Entered::party)));
        return some.stream()
                .map(one -> gone.contains(point(one))
                        ? Optional.<String>empty()
                        : Optional.of(FieldKeeper.edited(one.said())))
                .toList();
    }

    private static UUID point(Entered one) {
        return one.made().getFirst().id();
    }

    /**
     * Takes back those of some contact points that are as they were entered, and tells which.
     *
     * @param some the parties that have them, by the id of the contact point
     */
    Set<UUID> takeBack(Map<UUID, UUID> some) {
        return contacts.removeUnrevised(some);
    }
}
