package org.undersigned.intake.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.Folding;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.affiliation.Belonging;
import org.undersigned.work.undo.UneditedRecords;

/**
 * The bodies and groups that a party is in, and the members of a group. The office is held in the first body: it comes with
 * it, and is a thing of its own where the party is in that body already.
 */
@Component
class AffiliationKeeper implements FieldKeeper {

    private final AffiliationService affiliations;
    private final Counterparts counterparts;
    private final OfficesInBodies offices;
    private final UneditedRecords unedited;

    AffiliationKeeper(
            AffiliationService affiliations,
            Counterparts counterparts,
            OfficesInBodies offices,
            UneditedRecords unedited) {
        this.unedited = unedited;
        this.affiliations = affiliations;
        this.counterparts = counterparts;
        this.offices = offices;
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.BODY, Field.BAND, Field.MEMBERS, Field.OFFICE);
    }

    @Override
    public boolean comesWithParty(Field field) {
        return field == Field.OFFICE;
    }

    /** The office stands behind the body in which it is held; one in no body is not understood. */
    @Override
    public List<Said> said(Row row) {
        var said = new ArrayList<>(FieldKeeper.super.said(row));
        said.removeIf(one -> one.field() == Field.OFFICE);
        var office = row.value(Field.OFFICE);
        if (!office.isEmpty()) {
            var isHeld = said.stream().anyMatch(one -> isFirstBody(one) && one.isUnderstood());
            said.add(new Said(Field.OFFICE, 0, office, isHeld && !AddressInName.isIn(office)));
        }
        return said;
    }

    private static boolean isFirstBody(Said said) {
        return said.field() == Field.BODY && said.ordinal() == 0;
    }

    @Override
    public Optional<String> meaning(Field field, String value) {
        return AddressInName.none(value);
    }

    @Override
    public Optional<String> onlyOne(Row row, Said said) {
        return said.field() == Field.OFFICE
                ? row.values(Field.BODY).stream().findFirst().map(body -> said.field() + Folding.compact(body))
                : Optional.empty();
    }

    @Override
    public Standing standing(Origin origin, Map<UUID, List<Said>> asked) {
        var known = affiliations.concerning(asked.keySet());
        var bodies = new HashMap<UUID, Map<Said, Set<String>>>();
        asked.forEach((party, said) -> bodies.put(party, OfficesInBodies.bodies(said)));
        return (party, said) -> said.field() == Field.OFFICE
                ? offices.difference(
                        known, party, bodies.getOrDefault(party, Map.of()).getOrDefault(said, Set.of()), said)
                : Optional.of(
                        known.stream().anyMatch(one -> tells(one, party, said)) ? Difference.SAME : Difference.ADDS);
    }

    private static boolean tells(Belonging one, UUID party, Said said) {
        return said.field() == Field.MEMBERS
                ? one.body().equals(party) && Said.isSame(one.memberName(), said.value())
                : one.member().equals(party) && Said.isSame(one.bodyName(), said.value());
    }

    @Override
    public List<Made> enter(Origin origin, Row row, UUID party, Said said) {
        if (said.field() == Field.OFFICE) {
            return offices.enter(party, row.values(Field.BODY).getFirst(), said);
        }
        var made = new ArrayList<Made>();
        var other = counterparts.of(kindOfOther(said.field()), said.value(), made);
        var added = said.field() == Field.MEMBERS
                ? affiliations.add(party, other, AffiliationDetails.member())
                : affiliations.add(other, party, details(row, said));
        made.add(new Made(Made.Sort.AFFILIATION, added));
        return made;
    }

    private static PartyKind kindOfOther(Field field) {
        return switch (field) {
            case BODY -> PartyKind.ORGANISATION;
            case BAND -> PartyKind.GROUP;
            default -> PartyKind.PERSON;
        };
    }

    private static AffiliationDetails details(Row row, Said said) {
        var office = row.value(Field.OFFICE);
        return said.field() == Field.BODY && said.ordinal() == 0 && !office.isEmpty() && !AddressInName.isIn(office)
                ? AffiliationDetails.officer(office)
                : AffiliationDetails.member();
    }

    @Override
    public Optional<String> takeBack(Origin origin, UUID party, Said said, @Nullable String old, List<Made> made) {
        if (said.field() == Field.OFFICE) {
            return offices.takeBack(party, said, old, made);
        }
        var added = made.getLast().id();
        var isThere = affiliations.concerning(List.of(party)).stream()
                .anyMatch(one -> one.id().equals(added));
        var version = isThere ? affiliations.affiliation(added).version() : -1;
        if (!isThere || !unedited.isUnedited(added, version)) {
            return Optional.of(FieldKeeper.edited(said));
        }
        affiliations.remove(added, version);
        return Optional.empty();
    }
}
