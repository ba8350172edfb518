package org.undersigned.intake.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.base.name.Folding;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.representation.RepresentationLine;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.representation.RepresentativeRole;

/**
 * Who speaks for a party: a person, at an agency or not, or the agency itself. Name, role, agency, e-mail and phone of a
 * row are one thing; an unknown representative is created once and then known to all clients.
 */
@Component
class RepresentationKeeper implements FieldKeeper {

    private static final List<Field> ADDRESSES = List.of(Field.REPRESENTATIVE_EMAIL, Field.REPRESENTATIVE_PHONE);

    private final RepresentationService representations;
    private final Counterparts counterparts;
    private final ContactKeeper contacts;

    RepresentationKeeper(RepresentationService representations, Counterparts counterparts, ContactKeeper contacts) {
        this.representations = representations;
        this.counterparts = counterparts;
        this.contacts = contacts;
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(
                Field.REPRESENTATIVE,
                Field.REPRESENTATIVE_ROLE,
                Field.AGENCY,
                Field.REPRESENTATIVE_EMAIL,
                Field.REPRESENTATIVE_PHONE);
    }

    /** The representation itself, and of its particulars those that nobody understands. */
    @Override
    public List<Said> said(Row row) {
        var said = new ArrayList<Said>();
        var representative = representative(row);
        if (!representative.isEmpty()) {
            said.add(new Said(Field.REPRESENTATIVE, 0, representative, true));
        }
        var role = row.value(Field.REPRESENTATIVE_ROLE);
        if (!role.isEmpty() && meaning(Field.REPRESENTATIVE_ROLE, role).isEmpty()) {
            said.add(new Said(Field.REPRESENTATIVE_ROLE, said.size(), role, false));
        }
        for (var field : ADDRESSES) {
            var address = row.value(field);
            if (!address.isEmpty() && contacts.meaning(field, address).isEmpty()) {
                said.add(new Said(field, said.size(), address, false));
            }
        }
        return said;
    }

    /** The person, else the agency. */
    private static String representative(Row row) {
        var person = row.value(Field.REPRESENTATIVE);
        return person.isEmpty() ? row.value(Field.AGENCY) : person;
    }

    @Override
    public Optional<String> meaning(Field field, String value) {
        return field == Field.REPRESENTATIVE_ROLE ? role(value).map(Enum::name) : Optional.of(value);
    }

    @Override
    public List<Choice> choices(Field field) {
        return field == Field.REPRESENTATIVE_ROLE ? Choice.of(RepresentativeRole.values()) : List.of();
    }

    private static Optional<RepresentativeRole> role(String value) {
        var word = Folding.compact(value);
        return Arrays.stream(RepresentativeRole.values())
                .filter(role ->
                        word.equals(Folding.compact(role.name())) || word.equals(Folding.compact(Texts.label(role))))
                .findFirst();
    }

    @Override
    public Standing standing(Origin origin, Map<UUID, List<Said>> asked) {
        var known = representations.representationsOf(asked.keySet());
        return (party, said) -> Optional.of(
                known.getOrDefault(party, List.of()).stream().anyMatch(line -> tells(line, said))
                        ? Difference.SAME
                        : Difference.ADDS);
    }

    private static boolean tells(RepresentationLine line, Said said) {
        return Folding.compact(line.representative().name()).equals(Folding.compact(said.value()));
    }

    @Override
    public List<Made> enter(Origin origin, Row row, UUID party, Said said) {
        var made = new ArrayList<Made>();
        var person = row.value(Field.REPRESENTATIVE);
        var agencyName = row.value(Field.AGENCY);
        var agency = agencyName.isEmpty() ? null : counterparts.of(PartyKind.ORGANISATION, agencyName, made);
        var representative = person.isEmpty() ? agency : counterparts.of(PartyKind.PERSON, person, made);
        if (representative == null) {
            throw new IllegalArgumentException("The row names no representative");
        }
        reach(origin, row, representative, made);
        var role = meaning(Field.REPRESENTATIVE_ROLE, row.value(Field.REPRESENTATIVE_ROLE))
                .map(RepresentativeRole::valueOf)
                .orElse(null);
        var details = RepresentationDetails.of(role, representative.equals(agency) ? null : agency);
        made.add(new Made(Made.Sort.REPRESENTATION, representations.add(party, representative, details)));
        return made;
    }

    /** Adds the addresses of the row that the representative has not yet. */
    private void reach(Origin origin, Row row, UUID representative, List<Made> made) {
        var said = ADDRESSES.stream()
                .filter(field -> !row.value(field).isEmpty())
                .filter(field -> contacts.meaning(field, row.value(field)).isPresent())
                .map(field -> new Said(field, 0, row.value(field), true))
                .toList();
        var standing = contacts.standing(origin, Map.of(representative, said));
        for (var one : said) {
            if (standing.difference(representative, one).orElseThrow().effect() == ChangeEffect.ADDS) {
                made.add(contacts.enter(origin, representative, ContactKeeper.address(one.field(), one.value())));
            }
        }
    }

    @Override
    public Optional<String> takeBack(Origin origin, UUID party, Said said, @Nullable String old, List<Made> made) {
        var added = made.getLast().id();
        var now = representations.representationsOf(party).stream()
                .filter(line -> line.id().equals(added))
                .findFirst();
        if (now.isEmpty() || now.get().version() > 0) {
            return Optional.of(Texts.text("intake.kept.edited", Texts.label(said.field())));
        }
        var representative = now.get().representative().id();
        representations.remove(added, 0);
        made.reversed().stream()
                .filter(one -> one.sort() == Made.Sort.CONTACT_POINT)
                .forEach(one -> contacts.takeBack(representative, one.id()));
        counterparts.takeBack(made);
        return Optional.empty();
    }
}
