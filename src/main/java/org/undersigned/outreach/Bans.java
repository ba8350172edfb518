package org.undersigned.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.Folding;
import org.undersigned.directory.representation.NamedParty;
import org.undersigned.directory.representation.RepresentationLine;
import org.undersigned.directory.restriction.HoldingRestrictions;
import org.undersigned.directory.restriction.RestrictionFacts;

/** What forbids turning to some parties: a restriction of their own, or of whoever they are reached through. */
final class Bans {

    private final HoldingRestrictions holding;
    private final Map<UUID, List<RepresentationLine>> speakers;

    /** @param speakers by the party for whom they speak */
    Bans(HoldingRestrictions holding, Map<UUID, List<RepresentationLine>> speakers) {
        this.holding = holding;
        this.speakers = speakers;
    }

    /** @param then when the party was turned to; null: now */
    Optional<Refusal> directly(UUID party, UUID campaign, @Nullable Instant then) {
        return holding.of(party, campaign, then).map(RestrictionFacts::refusal);
    }

    /** Whether somebody speaks for a party on a day. */
    boolean speaks(UUID representative, UUID party, LocalDate day) {
        return speakersFor(party)
                .anyMatch(line -> line.representative().id().equals(representative)
                        && line.details().holdsOn(day));
    }

    /**
     * @param route the representative; null: nobody, the party itself is turned to
     * @param client the name of the party
     */
    Optional<Refusal> through(@Nullable UUID route, UUID party, UUID campaign, String client) {
        return route == null
                ? Optional.empty()
                : Stream.concat(Stream.of(route), agencies(party, route))
                        .flatMap(id -> holding.of(id, campaign).stream())
                        .findFirst()
                        .map(restriction -> restriction.refusalOfWayTo(client));
    }

    private Stream<UUID> agencies(UUID party, UUID representative) {
        return speakersFor(party)
                .filter(line -> line.representative().id().equals(representative))
                .flatMap(line -> Stream.ofNullable(line.agency()))
                .map(NamedParty::id);
    }

    /** As above, for a representative or an agency whose name somebody typed. */
    Optional<Refusal> throughNamed(
            @Nullable String typed, UUID party, UUID campaign, String client, @Nullable Instant then) {
        return typed == null
                ? Optional.empty()
                : speakersFor(party)
                        .flatMap(line -> named(line, Folding.compact(typed)))
                        .flatMap(id -> holding.of(id, campaign, then).stream())
                        .findFirst()
                        .map(restriction -> restriction.refusalOfWayTo(client));
    }

    /** A representative who is named stands for their agency too. */
    private static Stream<UUID> named(RepresentationLine line, String typed) {
        var isAgent = Folding.compact(line.representative().name()).equals(typed);
        var agency = line.agency();
        var ofAgency =
                agency != null && (isAgent || Folding.compact(agency.name()).equals(typed))
                        ? Stream.of(agency.id())
                        : Stream.<UUID>empty();
        return isAgent ? Stream.concat(Stream.of(line.representative().id()), ofAgency) : ofAgency;
    }

    private Stream<RepresentationLine> speakersFor(UUID party) {
        return speakers.getOrDefault(party, List.of()).stream();
    }
}
