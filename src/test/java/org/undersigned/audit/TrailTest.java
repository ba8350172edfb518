package org.undersigned.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.base.Ids;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class TrailTest {

    @Autowired
    private Trail trail;

    @Autowired
    private TrailService trailService;

    @Autowired
    private TrailVerification verification;

    @Autowired
    private Database database;

    private TransactionTemplate transaction;

    @Autowired
    void use(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.AUDITOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void writesAnEntryWithTheTransactionThatCausedIt() {
        var subject = Ids.next();

        transaction.executeWithoutResult(status -> trail.record(about(subject)));

        assertThat(trailService.history("thing", subject, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.actor().name()).isEqualTo("Robin"));
    }

    @Test
    void leavesNoEntryOfATransactionThatWasRolledBack() {
        var subject = Ids.next();

        transaction.executeWithoutResult(status -> {
            trail.record(about(subject));
            status.setRollbackOnly();
        });

        assertThat(trailService.history("thing", subject, 10)).isEmpty();
    }

    @Test
    void refusesAnEntryWithoutATransaction() {
        assertThatThrownBy(() -> trail.record(about(Ids.next()))).isInstanceOf(IllegalStateException.class);
    }

    /** Two nodes see nothing of each other but the database, as these threads do. */
    @Test
    void doesNotForkWhenTwoNodesAppendTwoHundredEntriesEach() throws Exception {
        var subject = Ids.next();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var both = IntStream.range(0, 2)
                    .mapToObj(node -> nodes.submit(() -> append(200, subject)))
                    .toList();
            for (var node : both) {
                node.get();
            }
        }

        assertThat(database.count("audit_event where subject_label = ?", subject.toString()))
                .isEqualTo(400);
        assertThat(verification.verify().fault()).isEmpty();
    }

    @Test
    void raisesNoAlarmWhileEntriesAreWritten() throws Exception {
        var subject = Ids.next();
        try (var server = Executors.newSingleThreadExecutor()) {
            var writing = server.submit(() -> append(300, subject));
            while (!writing.isDone()) {
                assertThat(verification.verify().fault()).isEmpty();
            }
            writing.get();
        }
    }

    private void append(int entries, UUID subject) {
        for (var i = 0; i < entries; i++) {
            transaction.executeWithoutResult(status -> trail.record(about(subject)));
        }
    }

    @Test
    void showsACampaignerOnlyTheirOwnEntries() {
        var other = Ids.next();
        transaction.executeWithoutResult(status -> trail.record(about(other)));
        var campaigner = Staff.signIn(Role.CAMPAIGNER);
        var own = Ids.next();
        transaction.executeWithoutResult(status -> trail.record(about(own)));

        var seen = trailService.rows(TrailFilter.ALL, 0, 100);

        assertThat(seen).extracting(row -> row.actor().id()).containsOnly(campaigner);
        assertThat(seen).extracting(row -> row.subject().id()).contains(own).doesNotContain(other);
    }

    private static Entry about(UUID subject) {
        return Entry.of("campaign.letter.added", "thing", subject, subject.toString());
    }
}
