package org.undersigned.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.undersigned.audit.Particular.Secrecy;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.secret.Keyring;
import org.undersigned.base.secret.Seal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.DatabaseUnderTest;

/** Tampers with a trail of its own in every way that somebody with the database could. */
@Tag("database")
class TrailVerificationTest {

    private static final int ENTRIES = 60;
    private static final Keyring KEYRING = new Keyring(new byte[Keyring.KEY_BYTES]);

    @TempDir
    private Path folder;

    private StatementCount counted;
    private JdbcTemplate jdbc;
    private TrailQueries queries;
    private TrailAnchors anchors;
    private TrailVerification verification;
    private SubjectKeys subjectKeys;
    private TrailChain chain;

    @BeforeEach
    void writeTrail() {
        counted = new StatementCount(database());
        jdbc = new JdbcTemplate(counted);
        subjectKeys = new SubjectKeys(jdbc, KEYRING);
        queries = new TrailQueries(jdbc);
        anchors = new TrailAnchors(
                queries, Clock.systemUTC(), folder.resolve("anchors.log").toString());
        verification = new TrailVerification(queries, anchors, KEYRING);
        chain = new TrailChain(jdbc, subjectKeys, Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)), KEYRING);
        for (var i = 0; i < ENTRIES; i++) {
            append("Entry " + i);
        }
    }

    @Test
    void findsNothingWrongWithAnUntouchedTrail() {
        assertThat(verification.verify()).isEqualTo(new TrailVerification.Finding(ENTRIES, Optional.empty()));
    }

    @Test
    void checksAndReadsEachEntryWithTheMasterKeyOfItsTime() {
        var later = new Keyring(Seal.newKey(), new byte[Keyring.KEY_BYTES]);
        var laterKeys = new SubjectKeys(jdbc, later);
        var laterVerification = new TrailVerification(queries, anchors, later);
        var inMicros = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
        new TrailChain(jdbc, laterKeys, inMicros, later).append(List.of(occurrence("Later")));

        assertThat(laterVerification.verify()).isEqualTo(new TrailVerification.Finding(ENTRIES + 1, Optional.empty()));
        for (var seq : List.of(1, ENTRIES + 1)) {
            var subject = UuidBytes.read(
                    jdbc.queryForObject("select subject_id from audit_event where seq = ?", byte[].class, seq));
            assertThat(facts(seq).reason(laterKeys.find(Set.of(subject)).get(subject)))
                    .isEqualTo("as agreed");
        }

        jdbc.update("update audit_head set key_id = null");
        append("Forged with the earlier key");
        assertThat(laterVerification.verify().fault())
                .map(TrailVerification.Fault::seq)
                .contains(ENTRIES + 2L);
    }

    @Test
    void writesNothingOnAServerThatDoesNotHaveTheLastKey() {
        var later = new Keyring(Seal.newKey(), new byte[Keyring.KEY_BYTES]);
        var inMicros = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
        new TrailChain(jdbc, new SubjectKeys(jdbc, later), inMicros, later).append(List.of(occurrence("Later")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> append("On a server that was forgotten"))
                .returns("audit.refused.later-key", Refusal::key);

        assertThat(new TrailVerification(queries, anchors, later).verify())
                .isEqualTo(new TrailVerification.Finding(ENTRIES + 1, Optional.empty()));
    }

    @Test
    void sealsNothingMoreOfASubjectWhoseKeyCannotBeOpened() {
        var subject = Ids.next();
        subjectKeys.findOrCreate(Set.of(subject));
        var without = new SubjectKeys(jdbc, new Keyring(Seal.newKey()));

        assertThat(without.find(Set.of(subject))).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> without.findOrCreate(Set.of(Ids.next(), subject)))
                .returns("audit.refused.lost-key", Refusal::key);
    }

    @Test
    void findsEveryOneOfTwoHundredRandomTamperings() {
        jdbc.execute("create table untouched as select * from audit_event");
        anchors.write();
        var random = new Random(42);
        var kinds = List.<ToLongFunction<Random>>of(
                this::changeColumn, this::deleteEntry, this::swapEntries, this::insertEntry, this::cutTail);
        for (var i = 0; i < 200; i++) {
            var firstBad = kinds.get(i % kinds.size()).applyAsLong(random);

            assertThat(verification.verify().fault())
                    .as("tampering %s", i)
                    .map(TrailVerification.Fault::seq)
                    .contains(firstBad);

            restore();
        }
        assertThat(verification.verify().fault()).isEmpty();
    }

    private long changeColumn(Random random) {
        var seq = 1 + random.nextInt(ENTRIES);
        var columns = List.of("actor_name", "actor_roles", "address", "verb", "subject_kind", "subject_label");
        var ids = List.of("actor_id", "subject_id", "campaign_id");
        if (random.nextInt(3) == 0) {
            update(ids.get(random.nextInt(ids.size())), UuidBytes.of(Ids.next()), seq);
        } else if (random.nextInt(8) == 0) {
            update("at", LocalDateTime.of(2026, 1, 22, 12, 0), seq);
        } else {
            update(columns.get(random.nextInt(columns.size())), "tampered", seq);
        }
        return seq;
    }

    private void update(String column, Object value, long seq) {
        jdbc.update("update audit_event set " + column + " = ? where seq = ?", value, seq);
    }

    private long deleteEntry(Random random) {
        var seq = 1 + random.nextInt(ENTRIES);
        jdbc.update("delete from audit_event where seq = ?", seq);
        return seq;
    }

    private long swapEntries(Random random) {
        var first = 1 + random.nextInt(ENTRIES - 1);
        var second = first + 1 + random.nextInt(ENTRIES - first);
        renumber(first, 1000);
        renumber(second, first);
        renumber(1000, second);
        return first;
    }

    private void renumber(long from, long to) {
        jdbc.update("update audit_event set seq = ? where seq = ?", to, from);
    }

    /** Between two entries or behind the last one, with the head moved or not. */
    private long insertEntry(Random random) {
        var before = random.nextInt(ENTRIES + 1);
        jdbc.update("update audit_event set seq = seq + 1000 where seq > ?", before);
        jdbc.update("update audit_event set seq = seq - 999 where seq > 1000");
        jdbc.execute("create table inserted as select * from untouched where seq = " + (1 + random.nextInt(ENTRIES)));
        jdbc.update("update inserted set seq = ?", before + 1);
        jdbc.update("insert into audit_event select * from inserted");
        jdbc.execute("drop table inserted");
        if (random.nextBoolean()) {
            jdbc.update("update audit_head set seq = ? where id = 1", ENTRIES + 1);
        }
        return before + 1;
    }

    /** With its head, and sometimes grown again past the anchor, with an anchor due afterwards. */
    private long cutTail(Random random) {
        var last = 1 + random.nextInt(ENTRIES - 1);
        cutTailBehind(last);
        var grown = random.nextInt(ENTRIES);
        for (var i = 0; i < grown; i++) {
            append("Another entry " + i);
        }
        anchors.write();
        return Math.min(last + grown + 1, ENTRIES);
    }

    private void restore() {
        jdbc.update("delete from audit_event");
        jdbc.update("insert into audit_event select * from untouched");
        cutTailBehind(ENTRIES);
    }

    @Test
    void findsAChangeBehindTheFirstThousandEntries() {
        chain.append(
                IntStream.range(0, 2500).mapToObj(i -> occurrence("Many " + i)).toList());
        assertThat(verification.verify()).isEqualTo(new TrailVerification.Finding(ENTRIES + 2500, Optional.empty()));

        update("subject_label", "tampered", 2100);

        assertThat(verification.verify().fault()).contains(new TrailVerification.Fault(2100, "audit.fault.changed"));
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
    void staysValidWhenTheSealedValuesOfASubjectAreErased() {
        var subject = Ids.next();
        chain.append(List.of(new TrailChain.Occurrence(
                Entry.of("directory.party.revised", "party", subject, "Jo Doe")
                        .changedErasably("other-names", "Joan canary", null)
                        .changedPrivately("email", null, "canary@example.org")
                        .because("Asked by canary"),
                Actor.SYSTEM)));
        var stored = facts(ENTRIES + 1);
        assertThat(stored.toString()).doesNotContain("canary");
        assertThat(stored.particulars(seal(subject)))
                .containsExactly(
                        new Particular("other-names", "Joan canary", null, Secrecy.ERASABLE),
                        new Particular("email", null, "canary@example.org", Secrecy.PRIVATE));
        assertThat(stored.reason(seal(subject))).isEqualTo("Asked by canary");

        jdbc.update("delete from audit_subject_key");

        assertThat(seal(subject)).isNull();
        assertThat(stored.particulars(null)).extracting(Particular::before).containsOnlyNulls();
        assertThat(stored.particulars(null)).extracting(Particular::after).containsOnlyNulls();
        assertThat(verification.verify().fault()).isEmpty();
    }

    @Test
    void asksForTheKeysOfABatchOnceAndMakesThemOnce() {
        var subjects = Stream.generate(Ids::next).limit(1200).toList();
        var occurrences = Stream.concat(subjects.stream(), subjects.stream())
                .map(subject -> new TrailChain.Occurrence(
                        Entry.of("directory.party.revised", "party", subject, "Jo Doe")
                                .changedPrivately("note", null, "Met in Denver"),
                        Actor.SYSTEM))
                .toList();

        var asked = counted.statementsOf(() -> chain.append(occurrences));

        assertThat(asked).isLessThan(20);
        assertThat(subjectKeys.find(Set.copyOf(subjects))).hasSize(1200);
        assertThat(facts(ENTRIES + 2400).particulars(seal(subjects.getLast())))
                .extracting(Particular::after)
                .containsExactly("Met in Denver");
    }

    private StoredFacts facts(long seq) {
        return jdbc.queryForObject(
                "select particulars, reason from audit_event where seq = ?",
                (row, n) -> new StoredFacts(row.getString(1), row.getString(2)),
                seq);
    }

    private Seal seal(UUID subject) {
        return subjectKeys.find(Set.of(subject)).get(subject);
    }

    private void cutTailBehind(long seq) {
        jdbc.update("delete from audit_event where seq > ?", seq);
        jdbc.update(
                "update audit_head set seq = ?, hash = (select hash from audit_event where seq = ?) where id = 1",
                seq,
                seq);
    }

    private void append(String label) {
        chain.append(List.of(occurrence(label)));
    }

    private static TrailChain.Occurrence occurrence(String label) {
        return new TrailChain.Occurrence(
                Entry.of("campaign.letter.added", "letter", Ids.next(), label)
                        .with("number", 1)
                        .because("as agreed"),
                new Actor(Ids.next(), "Robin", "COORDINATOR", "ab12", "127.0.0.1"));
    }

    private static DataSource database() {
        var address = DatabaseUnderTest.fresh();
        var source = new SingleConnectionDataSource(address.url(), address.username(), address.password(), true);
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V1__trail.sql"),
                        new ClassPathResource("db/migration/V19__trail_head_key.sql"))
                .execute(source);
        return source;
    }
}
