package org.undersigned.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.directory.DirectoryFixture.fresh;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Names of an earlier release get their pairs, whoever else is at it. */
@ServiceTest
class UnpairedNamesTest {

    @Autowired
    private UnpairedNames unpaired;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Database database;

    private UUID party = new UUID(0, 0);
    private int pairs;

    @BeforeEach
    void makeName() {
        Staff.signIn(Role.CAMPAIGNER);
        party = directory.person(fresh("Ada Quill"));
        pairs = countPairs();
        database.jdbc()
                .update(
                        "insert into unpaired_name (name_id) select id from party_name where party_id = ?",
                        UuidBytes.of(party));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void writesThePairsOfANameThatHasNone() {
        database.jdbc().update("delete from party_pair where party_id = ?", UuidBytes.of(party));

        unpaired.pair((done, total) -> {});

        assertThat(countPairs()).isEqualTo(pairs);
        assertThat(database.count("unpaired_name")).isZero();
    }

    @Test
    void writesThemOnceWhereTheyAreThere() {
        unpaired.pair((done, total) -> {});

        assertThat(countPairs()).isEqualTo(pairs);
    }

    @Test
    void leavesToAnotherNodeWhatThatOneHasClaimed() {
        transaction.executeWithoutResult(status -> {
            database.jdbc().queryForList("select name_id from unpaired_name for update");
            CompletableFuture.runAsync(() -> unpaired.pair((done, total) -> {})).join();

            assertThat(database.count("unpaired_name")).isOne();
        });
        unpaired.pair((done, total) -> {});
        assertThat(database.count("unpaired_name")).isZero();
    }

    private int countPairs() {
        return database.count("party_pair where party_id = ?", UuidBytes.of(party));
    }
}
