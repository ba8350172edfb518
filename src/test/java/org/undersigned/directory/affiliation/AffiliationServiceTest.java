package org.undersigned.directory.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailSentence;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Refusal;
import org.undersigned.base.Today;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class AffiliationServiceTest {

    private static final AffiliationDetails UNKNOWN = AffiliationDetails.member(null, null, null);

    private static final AffiliationDetails SINGER = AffiliationDetails.member("vocals", 1980, 2011);

    @Autowired
    private AffiliationService affiliations;

    @Autowired
    private PartyService parties;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private TrailService trail;

    @Autowired
    private Clock clock;

    @Autowired
    private Database database;

    private UUID group;
    private UUID singer;

    @BeforeEach
    void makeGroup() {
        Staff.signIn(Role.CAMPAIGNER);
        group = directory.group(DirectoryFixture.fresh("The Quills"));
        singer = directory.person(DirectoryFixture.fresh("Ada Quill"));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void addsRevisesAndRemovesAMember() {
        var id = affiliations.add(group, singer, SINGER);
        assertThat(affiliations.membersOf(group, 0, 50))
                .singleElement()
                .returns(singer, AffiliationLine::party)
                .returns(SINGER, AffiliationLine::details);
        assertThat(affiliations.bodiesOf(singer)).singleElement().returns(group, AffiliationLine::party);
        var now = AffiliationDetails.member(null, 1980, null);
        affiliations.revise(id, 0, now);
        assertThat(affiliations.membersOf(group, 0, 50)).singleElement().returns(now, AffiliationLine::details);
        affiliations.remove(id, 1);
        assertThat(affiliations.membersOf(group, 0, 50)).isEmpty();
        assertThat(entries("added")).isOne();
        assertThat(entries("revised")).isOne();
        assertThat(entries("removed")).isOne();
    }

    @Test
    void sealsOnTheTrailWhoIsInAGroupAndTellsIt() {
        affiliations.add(group, singer, SINGER);

        var stored = database.jdbc()
                .queryForObject(
                        "select particulars from audit_event where subject_id = ? and verb like '%affiliation.added'",
                        String.class, UuidBytes.of(group));
        assertThat(stored).doesNotContain("Quill").doesNotContain("vocals").doesNotContain("2011");
        assertThat(TrailSentence.particulars(trail.history("party", group, 1).getFirst(), ZoneOffset.UTC))
                .contains("member Ada Quill", "part vocals", "first year 1980", "last year 2011");
    }

    @Test
    void takesForMembersThoseOfThisYear() {
        var year = Today.by(clock).getYear();
        affiliations.add(group, singer, AffiliationDetails.member(null, year, year));
        var left = directory.person("Ben Quill");
        affiliations.add(group, left, AffiliationDetails.member(null, null, year - 1));
        var coming = directory.person("Cy Quill");
        affiliations.add(group, coming, AffiliationDetails.member(null, year + 1, null));

        assertThat(affiliations.membersAmong(List.of(group, singer, left, coming)))
                .containsExactly(new MemberPair(singer, group));
    }

    @Test
    void ordersMembersByTheirSortKeys() {
        var zed = directory.person("Ada Zed");
        var abel = directory.person("Zoe Abel");
        affiliations.add(group, zed, UNKNOWN);
        affiliations.add(group, abel, UNKNOWN);
        assertThat(affiliations.membersOf(group, 0, 50))
                .extracting(AffiliationLine::party)
                .containsExactly(abel, zed);
    }

    @Test
    void tellsTheYearsAsFarAsTheyAreKnown() {
        assertThat(SINGER.years()).isEqualTo("1980–2011");
        assertThat(AffiliationDetails.member("drums", 1980, null).years()).isEqualTo("1980–");
        assertThat(AffiliationDetails.member("drums", null, 2011).years()).isEqualTo("–2011");
        assertThat(UNKNOWN.years()).isEmpty();
    }

    static Stream<Arguments> refusedDetails() {
        return Stream.of(
                Arguments.of("part-too-long", AffiliationDetails.member("a".repeat(101), null, null)),
                Arguments.of("impossible-year", AffiliationDetails.member(null, 198, null)),
                Arguments.of("impossible-year", AffiliationDetails.member(null, null, 19800)),
                Arguments.of("years-reversed", AffiliationDetails.member(null, 2011, 1980)));
    }

    @ParameterizedTest
    @MethodSource("refusedDetails")
    void refusesWhatCannotBeTrue(String reason, AffiliationDetails details) {
        var id = affiliations.add(group, singer, SINGER);
        assertRefused(reason, () -> affiliations.add(group, singer, details));
        assertRefused(reason, () -> affiliations.revise(id, 0, details));
    }

    @Test
    void refusesMembersThatCannotBe() {
        var union = directory.organisation(DirectoryFixture.fresh("Quill Guild"));
        assertRefused("members-of-no-group", () -> affiliations.add(singer, group, SINGER));
        assertRefused("organisation-as-member", () -> affiliations.add(group, union, SINGER));
        assertRefused("member-of-itself", () -> affiliations.add(group, group, SINGER));
        assertRefused("unknown-party", () -> affiliations.add(group, UUID.randomUUID(), SINGER));
    }

    @Test
    void takesASecondTimeInTheGroupButNotTheSameAgain() {
        affiliations.add(group, singer, SINGER);
        var second = affiliations.add(group, singer, AffiliationDetails.member("vocals", 2015, null));
        assertThat(affiliations.membersOf(group, 0, 50)).hasSize(2);
        assertRefused("already-member", () -> affiliations.add(group, singer, SINGER));
        assertRefused("already-member", () -> affiliations.revise(second, 0, SINGER));
    }

    @Test
    void refusesWhatHasMovedOrGone() {
        var id = affiliations.add(group, singer, SINGER);
        affiliations.revise(id, 0, UNKNOWN);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> affiliations.remove(id, 0))
                .returns("base.refused.conflict", Refusal::key);
        affiliations.remove(id, 1);
        assertRefused("unknown-member", () -> affiliations.remove(id, 1));
    }

    @Test
    void keepsBothAsTheyAre() {
        affiliations.add(group, singer, SINGER);
        assertRefused("party-in-use", () -> parties.removeUnused(group));
        assertRefused("party-in-use", () -> parties.removeUnused(singer));
        assertRefused("kind-in-use", () -> parties.revise(group, 0, PartyDetails.named(PartyKind.PERSON, "A. Quill")));
        assertRefused("kind-in-use", () -> parties.revise(singer, 0, PartyDetails.named(PartyKind.ESTATE, "A. Quill")));
    }

    @Test
    void letsOnlyWritersWrite() {
        var id = affiliations.add(group, singer, SINGER);
        Staff.signIn(Role.AUDITOR);
        var before = database.fingerprint("affiliation", "party");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> affiliations.add(group, singer, SINGER));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> affiliations.revise(id, 0, SINGER));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> affiliations.remove(id, 0));
        assertThat(affiliations.membersOf(group, 0, 50)).hasSize(1);
        assertThat(database.fingerprint("affiliation", "party")).isEqualTo(before);
    }

    private void assertRefused(String reason, ThrowingCallable call) {
        Unwritten.in(database, "affiliation", "party").whenRefused("directory.refused." + reason, call);
    }

    private int entries(String change) {
        return database.count(
                "audit_event where verb = ? and subject_id = ?",
                "directory.affiliation." + change,
                UuidBytes.of(group));
    }
}
