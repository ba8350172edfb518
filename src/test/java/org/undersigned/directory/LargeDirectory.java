package org.undersigned.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.testing.Staff;

/** A directory of the largest size that is promised, made through the service; once for all benchmarks of a run. */
@Component
public class LargeDirectory {

    static final int PARTIES = Integer.getInteger("undersigned.bench.parties", 100_000);

    private static final int BATCH = 500;
    private static final List<String> DISCIPLINES = List.of("acting", "music", "writing", "journalism", "sport");

    private final PartyService parties;
    private final TransactionTemplate transaction;
    private final GeneratedNames generated = new GeneratedNames(7);
    private final List<String> names = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();
    private double seconds;

    LargeDirectory(PartyService parties, PlatformTransactionManager transactions) {
        this.parties = parties;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The ids of its parties, which are made at the first call. */
    public List<UUID> ids() {
        fill();
        return ids;
    }

    /** Their credited names, in the same order. */
    List<String> names() {
        fill();
        return names;
    }

    /** How long it took to make them. */
    double seconds() {
        return seconds;
    }

    private void fill() {
        if (!ids.isEmpty()) {
            return;
        }
        var start = System.nanoTime();
        Staff.as(Staff.with("Fixture", Role.COORDINATOR), () -> {
            for (var made = 0; made < PARTIES; made += BATCH) {
                transaction.executeWithoutResult(status -> create());
            }
            return ids;
        });
        seconds = (System.nanoTime() - start) / 1e9;
    }

    private void create() {
        var some = new ArrayList<PartyDetails>();
        for (var i = 0; i < BATCH; i++) {
            var party = generated.party().withDisciplines(generated.pick(DISCIPLINES));
            some.add(generated.number(50) == 0 ? party.withTags("wave-" + generated.number(5)) : party);
        }
        ids.addAll(parties.create(some));
        some.forEach(details -> names.add(details.names().getFirst().text()));
    }
}
