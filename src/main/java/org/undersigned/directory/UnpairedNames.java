package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.undersigned.base.store.UuidBytes;

/** Writes the pairs of names that an earlier release has stored without them, once, when the product starts. */
@Component
class UnpairedNames {

    private static final int BATCH = 500;

    private final NameIndex index;
    private final EntityManager entityManager;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;

    UnpairedNames(NameIndex index, EntityManager entityManager, JdbcTemplate jdbc, TransactionOperations transaction) {
        this.index = index;
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void pair() {
        var areMore = true;
        while (areMore) {
            areMore = Boolean.TRUE.equals(transaction.execute(status -> pairSome()));
        }
    }

    private boolean pairSome() {
        var ids = jdbc.query(
                "select name_id from unpaired_name limit " + BATCH, (row, n) -> UuidBytes.read(row.getBytes(1)));
        index.addPairs(names(ids));
        jdbc.batchUpdate(
                "delete from unpaired_name where name_id = ?",
                ids,
                BATCH,
                (statement, id) -> statement.setBytes(1, UuidBytes.of(id)));
        return !ids.isEmpty();
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
