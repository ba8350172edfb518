package org.undersigned.directory.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.store.Aggregate;

/** Two parties that were found to be likely one, and wait for a person to decide. */
@Entity
@Table(name = "duplicate_pair")
class DuplicatePair extends Aggregate {

    private UUID oneId;
    private UUID otherId;
    private int score;
    private String reasons;
    private Instant foundAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected DuplicatePair() {}

    @SuppressWarnings("NullAway.Init") // judge() fills the rest
    DuplicatePair(PartyPair pair, Likeness likeness, Instant now) {
        super(newId());
        this.oneId = pair.one();
        this.otherId = pair.other();
        this.foundAt = now;
        judge(likeness);
    }

    /** Another judgement of the same two, which keeps the time at which they were found. */
    final void judge(Likeness likeness) {
        this.score = likeness.score();
        this.reasons = likeness.reasons().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    static Set<DuplicateReason> read(String reasons) {
        return Stream.of(reasons.split(" "))
                .map(DuplicateReason::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DuplicateReason.class)));
    }

    PartyPair pair() {
        return new PartyPair(oneId, otherId);
    }
}
