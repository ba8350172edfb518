package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.work.Jobs;

/**
 * Writes the pairs of names that an earlier release has stored without them, in the background once the server is up;
 * commands leave it alone. Nodes that start together share the work: each takes what no other holds, and a name whose
 * pairs are there already gets the same ones again.
 */
@Component
@ConditionalOnWebApplication
class UnpairedNames {

    private static final String JOB = "pair-names";

    /** The job is about no record. */
    private static final UUID ALL_NAMES = new UUID(0, 0);

    private static final int BATCH = 500;

    private final NameIndex index;
    private final Jobs jobs;
    private final EntityManager entityManager;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;

    UnpairedNames(
            NameIndex index,
            Jobs jobs,
            EntityManager entityManager,
            JdbcTemplate jdbc,
            TransactionOperations transaction) {
        this.index = index;
        this.jobs = jobs;
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!jdbc.queryForList("select name_id from unpaired_name limit 1").isEmpty()) {
            jobs.start(JOB, ALL_NAMES, this::pair);
        }
    }

    void pair(Jobs.Progress progress) {
        var done = 0;
        var some = pairSome();
        while (some > 0) {
            done += some;
            progress.reached(done, done + some);
            some = pairSome();
        }
    }

    private int pairSome() {
        var paired = transaction.execute(status -> {
            var ids = claimed();
            index.renewPairs(names(ids));
            jdbc.batchUpdate(
                    "delete from unpaired_name where name_id = ?",
                    ids,
                    BATCH,
                    (statement, id) -> statement.setBytes(1, UuidBytes.of(id)));
            return ids.size();
        });
        return paired == null ? 0 : paired;
    }

    private List<UUID> claimed() {
        return jdbc.query(
                "select name_id from unpaired_name limit " + BATCH + " for update skip locked",
                (row, n) -> UuidBytes.read(row.getBytes(1)));
    }

    private List<PartyName> names(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select n from PartyName n where n.id in :ids", PartyName.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
