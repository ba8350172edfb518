package org.undersigned.directory.duplicate;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.name.NameAlignment;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyService;

/** Which parties may be one: before one is added, and of those that were found in the background. */
@Service
public class DuplicateService {

    /** More than so many nobody would read who adds a party. */
    private static final int MOST_LIKELY = 8;

    private final TraitQueries traits;
    private final PairQueries pairs;
    private final PartyService parties;

    DuplicateService(TraitQueries traits, PairQueries pairs, PartyService parties) {
        this.traits = traits;
        this.pairs = pairs;
        this.parties = parties;
    }

    /** The parties that are likely the one that somebody is about to add, the most likely first. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<LikelyParty> likely(PartyDetails details) {
        var names = details.names().stream().map(NameDetails::text).toList();
        var typed = new PartyTraits(
                details.kind(),
                names.stream().map(NameAlignment::of).toList(),
                Set.copyOf(details.disciplines()),
                Set.of());
        var alike = traits.withNamesLike(details.kind(), names);
        var judged = new ArrayList<Judged>();
        traits.traits(alike)
                .forEach((party, other) -> SameParty.judge(typed, other, false)
                        .ifPresent(likeness -> judged.add(new Judged(party, likeness))));
        return shown(judged.stream()
                .sorted(Judged.MOST_LIKELY_FIRST)
                .limit(MOST_LIKELY)
                .toList());
    }

    private record Judged(UUID party, Likeness likeness) {

        static final Comparator<Judged> MOST_LIKELY_FIRST = Comparator.comparingInt(
                        (Judged judged) -> judged.likeness.score())
                .reversed()
                .thenComparing(Judged::party);
    }

    private List<LikelyParty> shown(List<Judged> judged) {
        var facts = parties.facts(judged.stream().map(Judged::party).toList());
        return judged.stream()
                .flatMap(one ->
                        Stream.ofNullable(facts.get(one.party())).map(known -> LikelyParty.of(known, one.likeness())))
                .toList();
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<PairRow> rows(PairFilter filter, int offset, int limit) {
        return pairs.rows(filter, offset, limit);
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public int count(PairFilter filter) {
        return pairs.count(filter);
    }

    /**
     * Of some parties those two and two that were found to be likely one, and of which nobody has decided.
     *
     * @param leastScore how likely at least, of 100
     */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<PartyPair> waitingAmong(Collection<UUID> some, int leastScore) {
        return pairs.waitingAmong(some, leastScore);
    }

    /** A pair as the list shows it, if it is still there. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Optional<PairRow> row(UUID id) {
        return pairs.row(id);
    }
}
