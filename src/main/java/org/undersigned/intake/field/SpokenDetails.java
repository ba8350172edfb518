package org.undersigned.intake.field;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.Today;
import org.undersigned.base.edit.Seen;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyMatching;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.representation.RepresentationLine;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.representation.RepresentativeRole;
import org.undersigned.work.undo.UneditedRecords;

/** Role and agency of one who speaks for a party already: what a row says of them against what is known. */
@Component
class SpokenDetails {

    static final Set<Field> FIELDS = EnumSet.of(Field.REPRESENTATIVE_ROLE, Field.AGENCY);

    private final RepresentationService representations;
    private final Counterparts counterparts;
    private final PartyMatching matching;
    private final PartyService parties;
    private final Clock clock;
    private final UneditedRecords unedited;

    SpokenDetails(
            RepresentationService representations,
            Counterparts counterparts,
            PartyMatching matching,
            PartyService parties,
            Clock clock,
            UneditedRecords unedited) {
        this.unedited = unedited;
        this.representations = representations;
        this.counterparts = counterparts;
        this.matching = matching;
        this.parties = parties;
        this.clock = clock;
    }

    /** The parties that have the names of agencies which rows say, also as other names of theirs. */
    record Agencies(Map<String, List<PartyHit>> byName) {

        private boolean isCalled(UUID agency, String name) {
            return byName.getOrDefault(name, List.of()).stream()
                    .anyMatch(hit -> hit.id().equals(agency));
        }
    }

    Agencies agencies(Collection<List<Said>> said) {
        return agencies(said.stream()
                .flatMap(List::stream)
                .filter(one -> one.field() == Field.AGENCY)
                .map(Said::value)
                .collect(Collectors.toSet()));
    }

    private Agencies agencies(Set<String> names) {
        return new Agencies(names.isEmpty() ? Map.of() : matching.sameNames(names));
    }

    /**
     * What entering a thing would do; nothing where the one who speaks does not do so any more.
     *
     * @param ofSpeaker all that ties the one who speaks to the party
     */
    Optional<Difference> difference(List<RepresentationLine> ofSpeaker, Said said, Agencies agencies) {
        var open = lasting(ofSpeaker);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        if (open.stream().anyMatch(line -> isSo(line, said, agencies))) {
            return Optional.of(Difference.SAME);
        }
        return Optional.of(open.size() > 1 ? Difference.UNCLEAR : difference(open.getFirst(), said));
    }

    private static Difference difference(RepresentationLine line, Said said) {
        var now = now(line, said.field());
        return now == null ? Difference.ADDS : new Difference(ChangeEffect.REPLACES, now);
    }

    private List<RepresentationLine> lasting(List<RepresentationLine> lines) {
        var today = Today.by(clock);
        return lines.stream().filter(line -> !line.details().endsBefore(today)).toList();
    }

    private static boolean isSo(RepresentationLine line, Said said, Agencies agencies) {
        return said.field() == Field.AGENCY
                ? line.agency() != null && agencies.isCalled(line.agency().id(), said.value())
                : said.value().equals(now(line, said.field()));
    }

    /** As {@link Replaced} reads it. */
    private static @Nullable String now(RepresentationLine line, Field field) {
        var agency = line.agency();
        if (field == Field.AGENCY) {
            return agency == null
                    ? null
                    : Replaced.of(agency.name(), agency.id().toString()).written();
        }
        var role = line.details().role();
        return role == null ? null : role.name();
    }

    /** @param ofSpeaker as for {@link #difference} */
    List<Made> enter(List<RepresentationLine> ofSpeaker, String speaker, Said said) {
        var open = lasting(ofSpeaker);
        if (open.size() != 1) {
            throw new Refusal("intake.refused.several-times", speaker, Texts.label(said.field()));
        }
        var line = open.getFirst();
        var made = new ArrayList<Made>();
        var details = line.details();
        revise(
                line,
                said.field() == Field.AGENCY
                        ? details.at(counterparts.of(PartyKind.ORGANISATION, said.value(), made))
                        : details.as(RepresentativeRole.valueOf(said.value())));
        made.add(new Made(Made.Sort.REPRESENTATION, line.id()));
        return made;
    }

    private void revise(RepresentationLine line, RepresentationDetails details) {
        unedited.follow(line.id(), () -> seen(line), () -> representations.revise(line.id(), line.version(), details));
    }

    private Seen<RepresentationDetails> seen(RepresentationLine line) {
        return representations.representationsOf(line.client().id()).stream()
                .filter(one -> one.id().equals(line.id()))
                .map(one -> new Seen<>(one.version(), one.details()))
                .findFirst()
                .orElseThrow();
    }

    Optional<String> takeBack(UUID party, Said said, @Nullable String old, List<Made> made) {
        var revised = made.getLast().id();
        var line = representations.representationsOf(party).stream()
                .filter(one -> one.id().equals(revised))
                .filter(one -> isSo(one, said, agencies(Set.of(said.value()))))
                .findFirst();
        if (line.isEmpty()) {
            return Optional.of(Texts.text("intake.kept.edited", Texts.label(said.field())));
        }
        var details = line.get().details();
        revise(line.get(), said.field() == Field.AGENCY ? details.at(agency(old)) : details.as(role(old)));
        return Optional.empty();
    }

    /** The one that it became where it has been merged since. */
    private @Nullable UUID agency(@Nullable String old) {
        return old == null
                ? null
                : Replaced.read(old)
                        .rest(0)
                        .map(id -> parties.card(UUID.fromString(id)).id())
                        .orElse(null);
    }

    private static @Nullable RepresentativeRole role(@Nullable String old) {
        return old == null ? null : RepresentativeRole.valueOf(old);
    }
}
