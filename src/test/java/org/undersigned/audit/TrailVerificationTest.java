package org.undersigned.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.undersigned.base.Ids;
import org.undersigned.base.secret.Keyring;
import org.undersigned.testing.DatabaseUnderTest;

/** Tampers with a trail of its own in every way that somebody with the database could. */
@Tag("database")
class TrailVerificationTest {

    private static final int ENTRIES = 60;
    private static final Keyring KEYRING = new Keyring(new byte[Keyring.KEY_BYTES]);

    @TempDir
    private Path folder;

    private JdbcTemplate jdbc;
    private TrailQueries queries;
    private TrailAnchors anchors;
    private TrailVerification verification;
    private SubjectKeys subjectKeys;
    private TrailChain chain;

    @BeforeEach
    void writeTrail() {
        var source = database();
        jdbc = new JdbcTemplate(source);
        subjectKeys = new SubjectKeys(jdbc, KEYRING);
        queries = new TrailQueries(jdbc, subjectKeys);
        anchors = new TrailAnchors(
                queries, Clock.systemUTC(), folder.resolve("anchors.log").toString());
        verification = new TrailVerification(queries, anchors, KEYRING);
        chain = new TrailChain(
                jdbc, subjectKeys, Clock.tick(Clock.systemUTC(), java.time.Duration.ofNanos(1000)), KEYRING);
        for (var i = 0; i < ENTRIES; i++) {
            append("Entry " + i);
        }
    }

    @Test
    void findsNothingWrongWithAnUntouchedTrail() {
        assertThat(verification.verify()).isEqualTo(new TrailVerification.Finding(ENTRIES, java.util.Optional.empty()));
    }

    @Test
    void findsEveryOneOfTwoHundredChangesAndNamesTheEntry() {
        var random = new Random(42);
        for (var i = 0; i < 200; i++) {
            var seq = 1 + random.nextInt(ENTRIES);
            var column = List.of("actor_name", "verb", "subject_label", "particulars", "reason", "address")
                    .get(random.nextInt(6));
            var before = jdbc.queryForObject("select " + column + " from audit_event where seq = ?", String.class, seq);
            jdbc.update("update audit_event set " + column + " = ? where seq = ?", "tampered", seq);

            assertThat(verification.verify().fault())
                    .as("%s of entry %s", column, seq)
                    .contains(new TrailVerification.Fault(seq, "audit.fault.changed"));

            jdbc.update("update audit_event set " + column + " = ? where seq = ?", before, seq);
        }
        assertThat(verification.verify().fault()).isEmpty();
    }

    @Test
    void findsADeletedEntry() {
        jdbc.update("delete from audit_event where seq = 17");

        assertThat(verification.verify().fault()).contains(new TrailVerification.Fault(17, "audit.fault.missing"));
    }

    @Test
    void findsTwoEntriesThatWereSwapped() {
        jdbc.update("update audit_event set seq = 1000 where seq = 20");
        jdbc.update("update audit_event set seq = 20 where seq = 21");
        jdbc.update("update audit_event set seq = 21 where seq = 1000");

        assertThat(verification.verify().fault()).contains(new TrailVerification.Fault(20, "audit.fault.changed"));
    }

    @Test
    void findsATailThatWasCutWithItsHead() {
        anchors.write();
        jdbc.update("delete from audit_event where seq > 50");
        jdbc.update(
                "update audit_head set seq = 50, hash = (select hash from audit_event where seq = 50) where id = 1");

        assertThat(verification.verify().fault()).contains(new TrailVerification.Fault(51, "audit.fault.truncated"));
    }

    @Test
    void findsATailThatWasCutWithoutItsHead() {
        jdbc.update("delete from audit_event where seq > 50");

        assertThat(verification.verify().fault()).contains(new TrailVerification.Fault(51, "audit.fault.head"));
    }

    @Test
    void findsATrailThatWasWrittenAnewWithAnotherKey() throws Exception {
        anchors.write();
        var lines = Files.readString(folder.resolve("anchors.log"));
        Files.writeString(folder.resolve("anchors.log"), lines.replaceAll("[0-9a-f]{64}", "00".repeat(32)));

        assertThat(verification.verify().fault()).contains(new TrailVerification.Fault(ENTRIES, "audit.fault.anchor"));
    }

    @Test
    void staysValidWhenThePrivateValuesOfASubjectAreErased() {
        var subject = Ids.next();
        chain.append(List.of(new TrailChain.Occurrence(
                Entry.of("directory.party.revised", "party", subject, "Jo Doe")
                        .changedPrivately("email", null, "canary@example.org"),
                Actor.SYSTEM)));
        var particulars =
                jdbc.queryForObject("select particulars from audit_event where seq = ?", String.class, ENTRIES + 1);
        assertThat(particulars).doesNotContain("canary");
        assertThat(subjectKeys.open(subject, particulars))
                .containsExactly(new Particular("email", null, "canary@example.org", true));

        jdbc.update("delete from audit_subject_key");

        assertThat(subjectKeys.open(subject, particulars)).containsExactly(new Particular("email", null, null, true));
        assertThat(verification.verify().fault()).isEmpty();
    }

    private void append(String label) {
        chain.append(List.of(new TrailChain.Occurrence(
                Entry.of("campaign.letter.added", "letter", Ids.next(), label)
                        .with("number", 1)
                        .because("as agreed"),
                new Actor(Ids.next(), "Robin", "COORDINATOR", "ab12", "127.0.0.1"))));
    }

    private static DataSource database() {
        var address = DatabaseUnderTest.fresh();
        var source = new SingleConnectionDataSource(address.url(), address.username(), address.password(), true);
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V1__trail.sql")).execute(source);
        return source;
    }
}
