package org.undersigned.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.address.ContactKind;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.address.PhoneNumber;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class ContactServiceTest {

    private static final EmailContact CANARY = EmailContact.of("canary.7f3a@example.org");
    private static final ContactDetails EMAIL = new ContactDetails(CANARY, ContactRoute.OWN, Visibility.TEAM);
    private static final ContactDetails PHONE =
            new ContactDetails(PhoneNumber.of("+44 20 7946 0000"), ContactRoute.REPRESENTATIVE, Visibility.PUBLIC);

    @Autowired
    private ContactService contacts;

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
    void addsRevisesAndRemovesAContactPoint() {
        var id = contacts.add(party, EMAIL);
        assertThat(contacts.contactPoints(party))
                .containsExactly(new ContactLine(id, 0, ContactKind.EMAIL, EMAIL, List.of()));
        contacts.revise(id, 0, PHONE);
        assertThat(contacts.contactPoints(party))
                .containsExactly(new ContactLine(id, 1, ContactKind.PHONE, PHONE, List.of()));
        contacts.remove(id, 1);
        assertThat(contacts.contactPoints(party)).isEmpty();
        assertThat(entries("added")).isOne();
        assertThat(entries("revised")).isOne();
        assertThat(entries("removed")).isOne();
    }

    @Test
    void tellsThatThereAreAddressesWhichTheUserMayNotSee() {
        contacts.add(party, PHONE);
        assertThat(contacts.hidden(party)).isZero();
        Staff.as(
                Staff.with("Kim", Role.COORDINATOR),
                () -> contacts.add(party, new ContactDetails(CANARY, ContactRoute.OWN, Visibility.OWNER)));

        assertThat(contacts.hidden(party)).isOne();
        assertThat(contacts.contactPoints(party))
                .extracting(ContactLine::details)
                .containsExactly(PHONE);
        Staff.signIn(Role.COORDINATOR);
        assertThat(contacts.hidden(party)).isZero();
    }

    @Test
    void leavesThePartyToOthersWhoEditIt() {
        var seen = parties.card(party);
        contacts.add(party, EMAIL);
        assertThat(parties.card(party).version()).isEqualTo(seen.version());
        assertThat(parties.card(party).changedAt()).isAfterOrEqualTo(seen.changedAt());
    }

    @Test
    void keepsAddressesReadableInTheTrailToNobodyWithoutTheKey() {
        contacts.add(party, EMAIL);
        assertThat(database.fingerprint("audit_event")).doesNotContain("canary.7f3a");
    }

    @ParameterizedTest
    @EnumSource(names = {"OWNER", "VAULT"})
    void refusesPrivateAddressesFromThoseWhoCouldNotSeeThem(Visibility visibility) {
        var id = contacts.add(party, PHONE);
        var details = new ContactDetails(CANARY, ContactRoute.OWN, visibility);
        assertThat(contacts.visibilities(party)).containsExactly(Visibility.PUBLIC, Visibility.TEAM);
        assertRefused("private-contact-point", () -> contacts.add(party, details));
        assertRefused("private-contact-point", () -> contacts.revise(id, 0, details));
    }

    @Test
    void refusesAContactPointWithoutAnAddress() {
        var id = contacts.add(party, PHONE);
        var nothing = new ContactDetails(null, ContactRoute.OWN, Visibility.TEAM);
        assertRefused("no-address", () -> contacts.add(party, nothing));
        assertRefused("no-address", () -> contacts.revise(id, 0, nothing));
    }

    @Test
    void takesTwoSpellingsForOneAddress() {
        contacts.add(party, PHONE);
        var spelledOtherwise =
                new ContactDetails(PhoneNumber.of("+44 (0)20-79460000"), ContactRoute.OWN, Visibility.TEAM);
        assertRefused("contact-point-twice", () -> contacts.add(party, spelledOtherwise));
    }

    @Test
    void refusesTheSameAddressTwice() {
        contacts.add(party, EMAIL);
        var other = contacts.add(party, PHONE);
        assertRefused("contact-point-twice", () -> contacts.add(party, EMAIL));
        assertRefused("contact-point-twice", () -> contacts.revise(other, 0, EMAIL));
        contacts.revise(other, 0, new ContactDetails(PHONE.address(), ContactRoute.OWN, Visibility.PUBLIC));
    }

    @Test
    void addsAllOfManyOrNone() {
        var other = directory.person(DirectoryFixture.fresh("Vera Quill"));
        var both = List.of(new NewContact(party, EMAIL), new NewContact(other, EMAIL));
        assertThat(contacts.addEach(both)).hasSize(2);
        assertThat(contacts.contactPoints(other)).hasSize(1);

        var last = new NewContact(party, PHONE);
        assertRefused("contact-point-twice", () -> contacts.addEach(List.of(last, new NewContact(other, EMAIL))));
        assertRefused("contact-point-twice", () -> contacts.addEach(List.of(last, last)));
        assertRefused("unknown-party", () -> contacts.addEach(List.of(last, new NewContact(UUID.randomUUID(), PHONE))));
    }

    @Test
    void takesBackOfManyThoseThatNobodyHasRevised() {
        var asItCame = contacts.add(party, EMAIL);
        var revised = contacts.add(party, PHONE);
        contacts.revise(revised, 0, new ContactDetails(PHONE.address(), ContactRoute.OWN, Visibility.PUBLIC));
        var elsewhere = contacts.add(directory.person(DirectoryFixture.fresh("Vera Quill")), EMAIL);

        var gone = contacts.removeUnrevised(Map.of(asItCame, party, revised, party, elsewhere, party));

        assertThat(gone).containsExactly(asItCame);
        assertThat(contacts.contactPoints(party)).extracting(ContactLine::id).containsExactly(revised);
        assertThat(entries("removed")).isOne();
    }

    @Test
    void takesBackNoneThatTheUserMustNotKnowOf() {
        Staff.signIn(Role.COORDINATOR);
        var hidden = contacts.add(party, new ContactDetails(CANARY, ContactRoute.OWN, Visibility.OWNER));
        Staff.signIn(Role.CAMPAIGNER);
        var before = database.fingerprint("contact_point", "party");
        assertThat(contacts.removeUnrevised(Map.of(hidden, party))).isEmpty();
        assertThat(database.fingerprint("contact_point", "party")).isEqualTo(before);
    }

    @Test
    void refusesWhatHasMovedOrGone() {
        var id = contacts.add(party, EMAIL);
        contacts.revise(id, 0, PHONE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> contacts.revise(id, 0, EMAIL))
                .returns("base.refused.conflict", Refusal::key);
        contacts.remove(id, 1);
        assertRefused("unknown-contact-point", () -> contacts.remove(id, 1));
        assertRefused("unknown-party", () -> contacts.add(UUID.randomUUID(), EMAIL));
    }

    @Test
    void keepsAPartyThatHasAContactPoint() {
        contacts.add(party, EMAIL);
        assertRefused("party-in-use", () -> parties.removeUnused(party));
    }

    @Test
    void letsOnlyWritersWrite() {
        var id = contacts.add(party, EMAIL);
        Staff.signIn(Role.PRESS_OFFICER);
        var before = database.fingerprint("contact_point", "party");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> contacts.add(party, PHONE));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> contacts.revise(id, 0, PHONE));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> contacts.remove(id, 0));
        assertThat(contacts.contactPoints(party)).hasSize(1);
        assertThat(database.fingerprint("contact_point", "party")).isEqualTo(before);
    }

    private void assertRefused(String reason, ThrowingCallable call) {
        Unwritten.in(database, "contact_point", "party").whenRefused("directory.refused." + reason, call);
    }

    private int entries(String change) {
        return database.count(
                "audit_event where verb = ? and subject_id = ?",
                "directory.contact-point." + change,
                UuidBytes.of(party));
    }
}
