package org.undersigned.directory.duplicate;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks for duplicates at once, as the background does after a while. */
@Component
public class DuplicateFixture {

    private final DuplicateFinder finder;
    private final DuplicatePairs pairs;
    private final JdbcTemplate jdbc;

    DuplicateFixture(DuplicateFinder finder, DuplicatePairs pairs, JdbcTemplate jdbc) {
        this.finder = finder;
        this.pairs = pairs;
        this.jdbc = jdbc;
    }

    /** Leaves out the parties that other tests have made until now: to look at them all takes minutes. */
    public void passOverOthers() {
        jdbc.update("delete from duplicate_check");
    }

    public void look() {
        finder.run((done, total) -> {});
    }

    /** The pairs of a party that wait. */
    public List<UUID> waiting(UUID party) {
        return pairs.of(List.of(party)).stream().map(DuplicatePair::getId).toList();
    }

    /** The one pair of a party after a look. */
    public UUID onlyPair(UUID party) {
        look();
        var waiting = waiting(party);
        if (waiting.size() != 1) {
            throw new IllegalStateException(waiting.size() + " pairs of the party wait");
        }
        return waiting.getFirst();
    }
}
