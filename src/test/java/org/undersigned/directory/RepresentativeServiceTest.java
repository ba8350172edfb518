package org.undersigned.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.undersigned.directory.DirectoryFixture.fresh;
import static org.undersigned.directory.RepresentativeService.NOBODY;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.address.PhoneNumber;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class RepresentativeServiceTest {

    private static final RepresentativeDetails JANE = new RepresentativeDetails(
            "Jane Roe", "Quill & Co", EmailAddress.of("canary.91bd@example.org"), PhoneNumber.of("+1 212 555 0100"));

    @Autowired
    private RepresentativeService representatives;

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
        party = directory.person(fresh("Ada Quill"));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void namesRevisesAndRemovesTheRepresentative() {
        representatives.name(party, NOBODY, JANE);
        assertThat(parties.card(party).representative()).isEqualTo(JANE);
        assertThat(parties.facts(List.of(party)).get(party).representative()).isEqualTo(JANE);
        assertThat(parties.row(party)).map(PartyRow::representative).contains("Jane Roe, Quill & Co");
        var john = new RepresentativeDetails("John Doe", null, null, null);
        representatives.name(party, 0, john);
        assertThat(parties.card(party))
                .returns(john, PartyCard::representative)
                .returns(1L, PartyCard::representativeVersion);
        representatives.remove(party, 1);
        assertThat(parties.card(party).representative()).isNull();
        assertThat(entries("named")).isOne();
        assertThat(entries("revised")).isOne();
        assertThat(entries("removed")).isOne();
    }

    @Test
    void keepsAddressesOutOfThePlainTrail() {
        representatives.name(party, NOBODY, JANE);
        assertThat(database.fingerprint("audit_event")).doesNotContain("canary.91bd", "555 0100");
        assertThat(JANE.toString()).doesNotContain("canary.91bd", "555 0100");
    }

    @Test
    void refusesWhatIsMissingOrTooLong() {
        assertRefused(
                "directory.refused.representative-without-name",
                () -> representatives.name(party, NOBODY, new RepresentativeDetails(" ", "Quill & Co", null, null)));
        assertRefused(
                "directory.refused.representative-too-long",
                () -> representatives.name(
                        party, NOBODY, new RepresentativeDetails("a".repeat(201), null, null, null)));
        assertRefused("directory.refused.no-representative", () -> representatives.remove(party, 0));
        assertRefused("directory.refused.unknown-party", () -> representatives.name(UUID.randomUUID(), NOBODY, JANE));
    }

    @Test
    void refusesARevisionOfWhatHasMoved() {
        representatives.name(party, NOBODY, JANE);
        assertRefused("base.refused.conflict", () -> representatives.name(party, NOBODY, JANE));
        representatives.name(party, 0, new RepresentativeDetails("John Doe", null, null, null));
        assertRefused("base.refused.conflict", () -> representatives.name(party, 0, JANE));
        assertRefused("base.refused.conflict", () -> representatives.remove(party, 0));
    }

    @Test
    void refusesToNameAgainWhoWasRemovedMeanwhile() {
        representatives.name(party, NOBODY, JANE);
        var seen = parties.card(party).representativeVersion();
        representatives.remove(party, seen);
        assertRefused("base.refused.conflict", () -> representatives.name(party, seen, JANE));
    }

    @Test
    void keepsAPartyThatHasARepresentative() {
        representatives.name(party, NOBODY, JANE);
        assertRefused("directory.refused.party-in-use", () -> parties.removeUnused(party));
    }

    @Test
    void letsOnlyWritersWrite() {
        Staff.signIn(Role.PRESS_OFFICER);
        var before = database.fingerprint("representative", "party");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> representatives.name(party, NOBODY, JANE));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> representatives.remove(party, 0));
        assertThat(database.fingerprint("representative", "party")).isEqualTo(before);
    }

    private void assertRefused(String key, ThrowingCallable call) {
        Unwritten.in(database, "representative", "party").whenRefused(key, call);
    }

    private int entries(String change) {
        return database.count(
                "audit_event where verb = ? and subject_id = ?",
                "directory.representative." + change,
                UuidBytes.of(party));
    }
}
