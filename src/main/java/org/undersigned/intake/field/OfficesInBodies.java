package org.undersigned.intake.field;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.Today;
import org.undersigned.directory.affiliation.AffiliationKind;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.affiliation.Belonging;
import org.undersigned.work.undo.UneditedRecords;

/** The office of a party in a body that it is in already: what a row says against what is known. */
@Component
class OfficesInBodies {

    private final AffiliationService affiliations;
    private final Clock clock;
    private final UneditedRecords unedited;

    OfficesInBodies(AffiliationService affiliations, Clock clock, UneditedRecords unedited) {
        this.unedited = unedited;
        this.affiliations = affiliations;
        this.clock = clock;
    }

    /** In which bodies rows say an office to be held: it follows the first body of its row. */
    static Map<Said, Set<String>> bodies(List<Said> said) {
        var bodies = new HashMap<Said, Set<String>>();
        var body = "";
        for (var one : said) {
            if (one.field() == Field.BODY && one.ordinal() == 0) {
                body = one.value();
            } else if (one.field() == Field.OFFICE) {
                bodies.computeIfAbsent(one, some -> new LinkedHashSet<>()).add(body);
            }
        }
        return bodies;
    }

    /**
     * What entering an office would do; nothing where the party is not in the body, since it then comes with the body.
     *
     * @param bodies in which rows say it to be held
     */
    Optional<Difference> difference(List<Belonging> known, UUID party, Set<String> bodies, Said said) {
        if (bodies.size() > 1) {
            return Optional.of(Difference.UNCLEAR);
        }
        var held = bodies.stream()
                .flatMap(body -> places(known, party, body).stream())
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        if (held.stream().anyMatch(place -> isOffice(place, said.value()))) {
            return Optional.of(Difference.SAME);
        }
        return Optional.of(held.size() > 1 ? Difference.UNCLEAR : difference(held.getFirst()));
    }

    private static Difference difference(Belonging place) {
        return place.part() == null
                ? Difference.ADDS
                : new Difference(
                        ChangeEffect.REPLACES,
                        Replaced.of(place.part(), place.kind().name()).written());
    }

    private static boolean isOffice(Belonging place, String office) {
        return place.kind() == AffiliationKind.OFFICER && place.part() != null && Said.isSame(place.part(), office);
    }

    /** Where a party stands in a body this year: in its offices, or as a member where it has none. */
    private List<Belonging> places(List<Belonging> known, UUID party, String body) {
        var year = Today.by(clock).getYear();
        var places = known.stream()
                .filter(one -> one.member().equals(party) && Said.isSame(one.bodyName(), body))
                .filter(one -> one.kind() != AffiliationKind.WITHIN && !one.endsBefore(year))
                .toList();
        var offices = places.stream()
                .filter(one -> one.kind() == AffiliationKind.OFFICER)
                .toList();
        return offices.isEmpty() ? places : offices;
    }

    List<Made> enter(UUID party, String body, Said said) {
        var held = places(affiliations.concerning(List.of(party)), party, body);
        if (held.size() != 1) {
            throw new Refusal("intake.refused.several-times", body, Texts.label(said.field()));
        }
        revise(held.getFirst().id(), AffiliationKind.OFFICER, said.value());
        return List.of(new Made(Made.Sort.AFFILIATION, held.getFirst().id()));
    }

    private void revise(UUID id, AffiliationKind kind, @Nullable String part) {
        var seen = affiliations.affiliation(id);
        unedited.follow(
                id,
                () -> affiliations.affiliation(id),
                () -> affiliations.revise(id, seen.version(), seen.details().as(kind, part)));
    }

    Optional<String> takeBack(UUID party, Said said, @Nullable String old, List<Made> made) {
        var id = made.getLast().id();
        var isAsEntered = affiliations.concerning(List.of(party)).stream()
                .anyMatch(one -> one.id().equals(id)
                        && one.kind() == AffiliationKind.OFFICER
                        && said.value().equals(one.part()));
        if (!isAsEntered) {
            return Optional.of(Texts.text("intake.kept.edited", Texts.label(said.field())));
        }
        var before = Optional.ofNullable(old).map(Replaced::read);
        revise(
                id,
                before.flatMap(replaced -> replaced.rest(0))
                        .map(AffiliationKind::valueOf)
                        .orElse(AffiliationKind.MEMBER),
                before.map(Replaced::value).orElse(null));
        return Optional.empty();
    }
}
