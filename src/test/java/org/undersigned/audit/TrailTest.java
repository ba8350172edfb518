package org.undersigned.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
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

        assertThat(trailService.history("letter", subject, 10))
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

        assertThat(trailService.history("letter", subject, 10)).isEmpty();
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

    @Test
    void readersOfARecordReadItsHistory() {
        var letter = Ids.next();
        transaction.executeWithoutResult(status -> trail.record(about(letter).because("Asked by Jo Doe")));

        for (var role : List.of(Role.APPROVER, Role.PRESS_OFFICER, Role.CAMPAIGNER)) {
            Staff.signIn(role);
            assertThat(trailService.history("letter", letter, 10))
                    .extracting(TrailRow::reason)
                    .containsExactly("Asked by Jo Doe");
        }
    }

    @Test
    void deniesTheHistoryOfWhatOneMayNotRead() {
        var expected = Map.of(
                "user", Set.of(Role.AUDITOR, Role.ADMIN),
                "party", Set.of(Role.CAMPAIGNER, Role.COORDINATOR, Role.APPROVER, Role.PRESS_OFFICER, Role.AUDITOR),
                "import", Set.of(Role.CAMPAIGNER, Role.COORDINATOR, Role.AUDITOR),
                "evidence", Set.of(Role.COORDINATOR, Role.APPROVER, Role.AUDITOR),
                "edition", Set.of(Role.COORDINATOR, Role.PRESS_OFFICER, Role.AUDITOR),
                "a-kind-that-nobody-owns", Set.<Role>of());
        for (var role : Role.values()) {
            Staff.signIn(role);
            expected.forEach((kind, readers) -> assertThat(reads(kind))
                    .as("%s reads the history of %s", role, kind)
                    .isEqualTo(readers.contains(role)));
        }
    }

    @Test
    void showsWhatIsSealedInTheTrailOnlyToReadersOfTheRecord() {
        var party = Ids.next();
        transaction.executeWithoutResult(
                status -> trail.record(Entry.of("directory.party.revised", "party", party, "Jo Doe")
                        .changedErasably("other-names", null, "Joan Doe")
                        .changedPrivately("note", null, "Met in Denver")
                        .because("Asked by Joan")));

        Staff.signIn(Role.ADMIN);
        assertThat(TrailSentence.particulars(entryAbout(party), ZoneOffset.UTC))
                .isEqualTo("other names (private); note (private)");
        assertThat(entryAbout(party).reason()).isEqualTo("(private)");

        Staff.signIn(Role.AUDITOR);
        assertThat(TrailSentence.particulars(entryAbout(party), ZoneOffset.UTC))
                .isEqualTo("other names Joan Doe; note (private)");
        assertThat(entryAbout(party).reason()).isEqualTo("Asked by Joan");
    }

    @Test
    void countsAFilterNoFurtherThanNeeded() {
        transaction.executeWithoutResult(status -> {
            for (var i = 0; i < 10_100; i++) {
                trail.record(Entry.of("campaign.letter.added", "letter", Ids.next(), "Counted"));
            }
        });

        assertThat(trailService.count(TrailFilter.ALL.withLabel("counted"))).isEqualTo(TrailService.COUNTED + 1);
        assertThat(trailService.count(TrailFilter.ALL)).isEqualTo(database.count("audit_event"));
    }

    private boolean reads(String kind) {
        try {
            trailService.history(kind, Ids.next(), 1);
            return true;
        } catch (AccessDeniedException denied) {
            return false;
        }
    }

    private TrailRow entryAbout(UUID subject) {
        return trailService.rows(TrailFilter.ALL.withSubject(subject), 0, 1).getFirst();
    }

    private static Entry about(UUID subject) {
        return Entry.of("campaign.letter.added", "letter", subject, subject.toString());
    }
}
