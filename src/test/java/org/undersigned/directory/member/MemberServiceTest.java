package org.undersigned.directory.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.undersigned.base.Refusal;
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
class MemberServiceTest {

    private static final MemberDetails UNKNOWN = new MemberDetails(null, null, null);

    private static final MemberDetails SINGER = new MemberDetails("vocals", 1980, 2011);

    @Autowired
    private MemberService members;

    @Autowired
    private PartyService parties;

    @Autowired
    private DirectoryFixture directory;

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
        var id = members.add(group, singer, SINGER);
        assertThat(members.membersOf(group))
                .singleElement()
                .returns(singer, MemberLine::party)
                .returns(SINGER, MemberLine::details);
        assertThat(members.groupsOf(singer)).singleElement().returns(group, MemberLine::party);
        var now = new MemberDetails(null, 1980, null);
        members.revise(id, 0, now);
        assertThat(members.membersOf(group)).singleElement().returns(now, MemberLine::details);
        members.remove(id, 1);
        assertThat(members.membersOf(group)).isEmpty();
        assertThat(entries("added")).isOne();
        assertThat(entries("revised")).isOne();
        assertThat(entries("removed")).isOne();
    }

    @Test
    void ordersMembersByTheirSortKeys() {
        var zed = directory.person("Ada Zed");
        var abel = directory.person("Zoe Abel");
        members.add(group, zed, UNKNOWN);
        members.add(group, abel, UNKNOWN);
        assertThat(members.membersOf(group)).extracting(MemberLine::party).containsExactly(abel, zed);
    }

    @Test
    void tellsTheYearsAsFarAsTheyAreKnown() {
        assertThat(SINGER.years()).isEqualTo("1980–2011");
        assertThat(new MemberDetails("drums", 1980, null).years()).isEqualTo("1980–");
        assertThat(new MemberDetails("drums", null, 2011).years()).isEqualTo("–2011");
        assertThat(UNKNOWN.years()).isEmpty();
    }

    static Stream<Arguments> refusedDetails() {
        return Stream.of(
                Arguments.of("part-too-long", new MemberDetails("a".repeat(101), null, null)),
                Arguments.of("impossible-year", new MemberDetails(null, 198, null)),
                Arguments.of("impossible-year", new MemberDetails(null, null, 19800)),
                Arguments.of("years-reversed", new MemberDetails(null, 2011, 1980)));
    }

    @ParameterizedTest
    @MethodSource("refusedDetails")
    void refusesWhatCannotBeTrue(String reason, MemberDetails details) {
        var id = members.add(group, singer, SINGER);
        assertRefused(reason, () -> members.add(group, singer, details));
        assertRefused(reason, () -> members.revise(id, 0, details));
    }

    @Test
    void refusesMembersThatCannotBe() {
        var union = directory.organisation(DirectoryFixture.fresh("Quill Guild"));
        assertRefused("members-of-no-group", () -> members.add(singer, group, SINGER));
        assertRefused("organisation-as-member", () -> members.add(group, union, SINGER));
        assertRefused("member-of-itself", () -> members.add(group, group, SINGER));
        assertRefused("unknown-party", () -> members.add(group, UUID.randomUUID(), SINGER));
    }

    @Test
    void takesASecondTimeInTheGroupButNotTheSameAgain() {
        members.add(group, singer, SINGER);
        var second = members.add(group, singer, new MemberDetails("vocals", 2015, null));
        assertThat(members.membersOf(group)).hasSize(2);
        assertRefused("already-member", () -> members.add(group, singer, SINGER));
        assertRefused("already-member", () -> members.revise(second, 0, SINGER));
    }

    @Test
    void refusesWhatHasMovedOrGone() {
        var id = members.add(group, singer, SINGER);
        members.revise(id, 0, UNKNOWN);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> members.remove(id, 0))
                .returns("base.refused.conflict", Refusal::key);
        members.remove(id, 1);
        assertRefused("unknown-member", () -> members.remove(id, 1));
    }

    @Test
    void keepsBothAsTheyAre() {
        members.add(group, singer, SINGER);
        assertRefused("party-in-use", () -> parties.removeUnused(group));
        assertRefused("party-in-use", () -> parties.removeUnused(singer));
        assertRefused("kind-in-use", () -> parties.revise(group, 0, PartyDetails.named(PartyKind.PERSON, "A. Quill")));
        assertRefused("kind-in-use", () -> parties.revise(singer, 0, PartyDetails.named(PartyKind.ESTATE, "A. Quill")));
    }

    @Test
    void letsOnlyWritersWrite() {
        var id = members.add(group, singer, SINGER);
        Staff.signIn(Role.AUDITOR);
        var before = database.fingerprint("group_member", "party");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> members.add(group, singer, SINGER));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> members.revise(id, 0, SINGER));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> members.remove(id, 0));
        assertThat(members.membersOf(group)).hasSize(1);
        assertThat(database.fingerprint("group_member", "party")).isEqualTo(before);
    }

    private void assertRefused(String reason, ThrowingCallable call) {
        Unwritten.in(database, "group_member", "party").whenRefused("directory.refused." + reason, call);
    }

    private int entries(String change) {
        return database.count(
                "audit_event where verb = ? and subject_id = ?", "directory.member." + change, UuidBytes.of(group));
    }
}
