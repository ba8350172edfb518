package org.undersigned.directory.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
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
import org.undersigned.directory.PartyService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class HonourServiceTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 1, 12);
    private static final HonourDetails AWARD =
            new HonourDetails("Academy Award winner", "https://example.org/awards", CHECKED);

    @Autowired
    private HonourService honours;

    @Autowired
    private PartyService parties;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Database database;

    private UUID party;

    @BeforeEach
    void makeParty() {
        Staff.signIn(Role.CAMPAIGNER);
        party = directory.person(DirectoryFixture.fresh("Ada Quill"));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void addsRevisesAndRemovesAnHonour() {
        var id = honours.add(party, AWARD);
        var second = honours.add(party, new HonourDetails("Grammy winner", "The record of the academy", CHECKED));
        assertThat(honours.honours(party)).extracting(HonourLine::id).containsExactly(id, second);
        var rechecked = new HonourDetails(AWARD.text(), AWARD.source(), CHECKED.plusDays(3));
        honours.revise(id, 0, rechecked);
        assertThat(honours.honours(party)).first().isEqualTo(new HonourLine(id, 1, rechecked));
        honours.remove(second, 0);
        assertThat(honours.honours(party)).hasSize(1);
        assertThat(entries("added")).isEqualTo(2);
        assertThat(entries("revised")).isOne();
        assertThat(entries("removed")).isOne();
    }

    static Stream<Arguments> refusedDetails() {
        return Stream.of(
                Arguments.of("honour-without-text", new HonourDetails(" ", "a source", CHECKED)),
                Arguments.of("honour-without-source", new HonourDetails("Winner", " ", CHECKED)),
                Arguments.of("honour-too-long", new HonourDetails("a".repeat(201), "a source", CHECKED)),
                Arguments.of("source-too-long", new HonourDetails("Winner", "a".repeat(501), CHECKED)),
                Arguments.of(
                        "honour-checked-in-future", new HonourDetails("Winner", "a source", LocalDate.of(2999, 1, 1))));
    }

    @ParameterizedTest
    @MethodSource("refusedDetails")
    void refusesWhatCannotBeSaid(String reason, HonourDetails details) {
        var id = honours.add(party, AWARD);
        assertRefused(reason, () -> honours.add(party, details));
        assertRefused(reason, () -> honours.revise(id, 0, details));
    }

    @Test
    void refusesWhatHasMovedOrGone() {
        var id = honours.add(party, AWARD);
        honours.revise(id, 0, new HonourDetails("Winner", "a source", CHECKED));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> honours.remove(id, 0))
                .returns("base.refused.conflict", Refusal::key);
        honours.remove(id, 1);
        assertRefused("unknown-honour", () -> honours.revise(id, 1, AWARD));
        assertRefused("unknown-party", () -> honours.add(UUID.randomUUID(), AWARD));
    }

    @Test
    void keepsAPartyThatHasAnHonour() {
        honours.add(party, AWARD);
        assertRefused("party-in-use", () -> parties.removeUnused(party));
    }

    @Test
    void letsOnlyWritersWrite() {
        var id = honours.add(party, AWARD);
        Staff.signIn(Role.PRESS_OFFICER);
        var before = database.fingerprint("honour", "party");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> honours.add(party, AWARD));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> honours.revise(id, 0, AWARD));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> honours.remove(id, 0));
        assertThat(honours.honours(party)).hasSize(1);
        assertThat(database.fingerprint("honour", "party")).isEqualTo(before);
    }

    private void assertRefused(String reason, ThrowingCallable call) {
        Unwritten.in(database, "honour", "party").whenRefused("directory.refused." + reason, call);
    }

    private int entries(String change) {
        return database.count(
                "audit_event where verb = ? and subject_id = ?", "directory.honour." + change, UuidBytes.of(party));
    }
}
