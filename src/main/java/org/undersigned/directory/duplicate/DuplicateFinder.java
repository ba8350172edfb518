package org.undersigned.directory.duplicate;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.PartyFollower.FollowedName;
import org.undersigned.directory.PartyKind;
import org.undersigned.work.Jobs.Progress;

/** Compares the parties that are queued with all others and keeps the pairs that it finds. */
@Component
class DuplicateFinder {

    /** Few enough that a run gives way soon. */
    private static final int AT_ONCE = 50;

    private final TraitQueries traits;
    private final BlockIndex index;
    private final DuplicatePairs pairs;
    private final DistinctPairs distinct;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DuplicateFinder(
            TraitQueries traits,
            BlockIndex index,
            DuplicatePairs pairs,
            DistinctPairs distinct,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.traits = traits;
        this.index = index;
        this.pairs = pairs;
        this.distinct = distinct;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Queued(UUID id, UUID party, boolean isKeyless) {}

    boolean hasWork() {
        return !jdbc.queryForList("select 1 from duplicate_check limit 1").isEmpty();
    }

    /** Compares until nothing is queued any more. */
    void run(Progress progress) {
        var done = 0;
        while (true) {
            var compared = transaction.execute(status -> compareSome());
            if (compared == null || compared == 0) {
                return;
            }
            done += compared;
            progress.reached(done, done + waiting());
        }
    }

    private int waiting() {
        var waiting = jdbc.queryForObject("select count(*) from duplicate_check", Integer.class);
        return waiting == null ? 0 : waiting;
    }

    /** What changes again meanwhile is queued again, and not lost with the rows that are taken off here. */
    private int compareSome() {
        jdbc.queryForList("select id from duplicate_run where id = 1 for update");
        var queued = queued();
        if (queued.isEmpty()) {
            jdbc.update("update duplicate_run set ended_at = ? where id = 1", at(clock.instant()));
            return 0;
        }
        jdbc.batchUpdate(
                "delete from duplicate_check where id = ?",
                queued.stream()
                        .map(row -> new Object[] {UuidBytes.of(row.id())})
                        .toList());
        writeBlocks(queued.stream().filter(Queued::isKeyless).map(Queued::party).toList());
        keep(queued.stream().map(Queued::party).collect(toSet()));
        return queued.size();
    }

    private List<Queued> queued() {
        return jdbc.query(
                "select id, party_id, keyless from duplicate_check order by id limit " + AT_ONCE,
                (row, number) -> new Queued(
                        UuidBytes.read(row.getBytes(1)), UuidBytes.read(row.getBytes(2)), row.getBoolean(3)));
    }

    private static java.sql.Timestamp at(Instant instant) {
        return java.sql.Timestamp.from(instant);
    }

    private void writeBlocks(List<UUID> parties) {
        if (!parties.isEmpty()) {
            var names = traits.names(parties).values().stream()
                    .flatMap(Collection::stream)
                    .toList();
            index.namesRemoved(names);
            index.namesAdded(names);
        }
    }

    /** Brings the pairs of some parties to what is found now. */
    private void keep(Set<UUID> parties) {
        var found = find(parties);
        var known = pairs.of(parties).stream().collect(toMap(DuplicatePair::pair, pair -> pair));
        known.forEach((pair, stored) -> {
            if (!found.containsKey(pair)) {
                pairs.delete(stored);
            }
        });
        found.forEach((pair, likeness) -> {
            if (known.containsKey(pair)) {
                known.get(pair).judge(likeness);
            } else {
                pairs.save(new DuplicatePair(pair, likeness, clock.instant()));
            }
        });
    }

    private Map<PartyPair, Likeness> find(Set<UUID> parties) {
        var sharing = traits.withAddressOf(parties);
        var likely = new HashSet<>(sharing);
        var names = traits.names(parties);
        traits.traits(parties)
                .forEach((party, mine) ->
                        likely.addAll(withNamesLike(party, mine.kind(), names.getOrDefault(party, List.of()))));
        distinct.of(parties).forEach(pair -> likely.remove(pair.pair()));
        return judge(likely, sharing);
    }

    private List<PartyPair> withNamesLike(UUID party, PartyKind kind, List<FollowedName> names) {
        var texts = names.stream().map(FollowedName::text).toList();
        return traits.withNamesLike(kind, texts).stream()
                .filter(other -> !other.equals(party))
                .map(other -> new PartyPair(party, other))
                .toList();
    }

    private Map<PartyPair, Likeness> judge(Set<PartyPair> likely, Set<PartyPair> sharing) {
        var parties = new ArrayList<UUID>();
        likely.forEach(pair -> parties.addAll(List.of(pair.one(), pair.other())));
        var known = traits.traits(Set.copyOf(parties));
        var found = new HashMap<PartyPair, Likeness>();
        for (var pair : likely) {
            var one = known.get(pair.one());
            var other = known.get(pair.other());
            if (one != null && other != null) {
                SameParty.judge(one, other, sharing.contains(pair)).ifPresent(likeness -> found.put(pair, likeness));
            }
        }
        return found;
    }
}
