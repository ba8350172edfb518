package org.undersigned.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
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
        cutTailBehind(50);

        assertThat(verification.verify().fault()).contains(new TrailVerification.Fault(51, "audit.fault.truncated"));
    }

    @Test
    void findsATailThatWasCutWithoutItsHead() {
        jdbc.update("delete from audit_event where seq > 50");

        assertThat(verification.verify().fault()).contains(new TrailVerification.Fault(51, "audit.fault.head"));
    }

    @Test
    void findsATailThatWasCutAlthoughAnAnchorWasDueAfterwards() {
        anchors.write();
        cutTailBehind(50);

        anchors.write();

        assertThat(anchors.all()).extracting(TrailAnchors.Anchor::seq).containsExactly((long) ENTRIES);
        assertThat(verification.verify().fault()).contains(new TrailVerification.Fault(51, "audit.fault.truncated"));
    }

    @Test
    void findsATailThatWasCutAndHasGrownAgainPastTheAnchor() {
        anchors.write();
        cutTailBehind(50);
        for (var i = 0; i < 20; i++) {
            append("Another entry " + i);
        }

        anchors.write();

        assertThat(anchors.all()).extracting(TrailAnchors.Anchor::seq).containsExactly((long) ENTRIES);
        assertThat(verification.verify().fault()).contains(new TrailVerification.Fault(ENTRIES, "audit.fault.anchor"));
    }

    @Test
    void addsALineOnlyWhenTheTrailHasGrown() {
        anchors.write();
        anchors.write();
        append("One more");
        anchors.write();

        assertThat(anchors.all())
                .extracting(TrailAnchors.Anchor::seq)
                .containsExactly((long) ENTRIES, (long) ENTRIES + 1);
        assertThat(verification.verify().fault()).isEmpty();
    }

    @Test
    void comparesAnEntryWithEveryLineThatWasWrittenOfIt() throws Exception {
        Files.writeString(
                folder.resolve("anchors.log"), "2026-01-22T12:00:00Z " + ENTRIES + " " + "00".repeat(32) + "\n");
        Files.writeString(
                folder.resolve("anchors.log"),
                "2026-01-22T13:00:00Z " + ENTRIES + " "
                        + TrailAnchors.Anchor.of(queries.head()).hash() + "\n",
                StandardOpenOption.APPEND);

        assertThat(verification.verify().fault()).contains(new TrailVerification.Fault(ENTRIES, "audit.fault.anchor"));
    }

    @Test
    void findsATrailThatWasWrittenAnewWithTheRightKey() {
        anchors.write();
        jdbc.update("delete from audit_event");
        jdbc.update("update audit_head set seq = 0, hash = ? where id = 1", new byte[32]);
        for (var i = 0; i < ENTRIES; i++) {
            append("Invented " + i);
        }

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

    private void cutTailBehind(long seq) {
        jdbc.update("delete from audit_event where seq > ?", seq);
        jdbc.update(
                "update audit_head set seq = ?, hash = (select hash from audit_event where seq = ?) where id = 1",
                seq,
                seq);
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
