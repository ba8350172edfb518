package org.undersigned.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.audit.TrailFilter;
import org.undersigned.audit.TrailSentence;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.address.PhoneNumber;
import org.undersigned.outreach.OutreachFixture;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Who sees a private address, and what everybody else sees of it. */
@ServiceTest
class VaultServiceTest {

    private static final String REASON = "She asked to be rung back";
    private static final PhoneNumber NUMBER = PhoneNumber.of("+1 555 0142");
    private static final ContactDetails IN_VAULT = new ContactDetails(NUMBER, ContactRoute.OWN, Visibility.VAULT);
    private static final ContactDetails OF_OWNER = new ContactDetails(NUMBER, ContactRoute.OWN, Visibility.OWNER);
    private static final ContactDetails UNSEEN = new ContactDetails(null, ContactRoute.OWN, Visibility.VAULT);

    private static final StaffUser COORDINATOR = Staff.with("Corinne", Role.COORDINATOR);
    private static final StaffUser OWNER = Staff.with("Casey", Role.CAMPAIGNER);
    private static final StaffUser COLLEAGUE = Staff.with("Kim", Role.CAMPAIGNER);

    @Autowired
    private ContactService contacts;

    @Autowired
    private VaultService vault;

    @Autowired
    private TrailService trail;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private OutreachFixture outreach;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private Database database;

    private String name = "";
    private UUID campaign;
    private UUID party;

    @BeforeEach
    void makePartyWithAnOwner() {
        name = DirectoryFixture.fresh("Ada Quill");
        party = ownedParty(name);
        Staff.signIn(COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void masksAnAddressOfTheVaultAndShowsItAgainstAReason() {
        var id = contacts.add(party, IN_VAULT);

        for (var reader : List.of(COORDINATOR, OWNER)) {
            Staff.signIn(reader);
            assertThat(contacts.contactPoints(party))
                    .singleElement()
                    .returns(true, ContactLine::isMasked)
                    .returns(UNSEEN, ContactLine::details);
            assertThat(vault.look(id, REASON)).isEqualTo(NUMBER);
        }
    }

    @Test
    void showsAnAddressOfTheOwnerToTheOwnerAndToCoordinators() {
        contacts.add(party, OF_OWNER);

        for (var reader : List.of(COORDINATOR, OWNER)) {
            Staff.signIn(reader);
            assertThat(contacts.contactPoints(party))
                    .extracting(ContactLine::details)
                    .containsExactly(OF_OWNER);
        }
    }

    @Test
    void isToEverybodyElseAsIfItWereNotThere() {
        var inVault = contacts.add(party, IN_VAULT);
        var ofOwner = contacts.add(
                party, new ContactDetails(PhoneNumber.of("+1 555 0143"), ContactRoute.OWN, Visibility.OWNER));

        Staff.signIn(COLLEAGUE);
        assertThat(contacts.contactPoints(party)).isEmpty();
        for (var id : List.of(inVault, ofOwner, UUID.randomUUID())) {
            var unwritten = Unwritten.in(database, "contact_point", "vault_look", "party");
            unwritten.whenRefused("directory.refused.unknown-contact-point", () -> vault.look(id, REASON));
            unwritten.whenRefused("directory.refused.unknown-contact-point", () -> contacts.revise(id, 0, UNSEEN));
            unwritten.whenRefused("directory.refused.unknown-contact-point", () -> contacts.remove(id, 0));
        }
        for (var role : List.of(Role.APPROVER, Role.PRESS_OFFICER, Role.AUDITOR)) {
            Staff.signIn(role);
            assertThat(contacts.contactPoints(party)).isEmpty();
            Unwritten.in(database, "vault_look").whenDenied(() -> vault.look(inVault, REASON));
        }
    }

    @Test
    void leavesWhatTwoOwnToCoordinators() {
        var id = contacts.add(party, IN_VAULT);
        Staff.signIn(COLLEAGUE);
        var taken = new ParticipationDetails(Tier.B, Stage.IDENTIFIED, COLLEAGUE.id());
        var second = participations.open(outreach.campaign(), party, taken);

        for (var reader : List.of(COLLEAGUE, OWNER)) {
            assertHidden(id, reader);
            assertThat(contacts.contactPoints(party)).isEmpty();
        }
        Staff.signIn(COORDINATOR);
        assertThat(vault.look(id, REASON)).isEqualTo(NUMBER);

        participations.move(second, 0, Stage.DECLINED, "She declined");
        assertHidden(id, COLLEAGUE);
        Staff.signIn(OWNER);
        assertThat(vault.look(id, REASON)).isEqualTo(NUMBER);
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "NO_ANSWER", "DO_NOT_ASK"})
    void endsTheClaimWithTheParticipation(Stage end) {
        var closed = directory.person(DirectoryFixture.fresh("Max Loe"));
        var ended = new ParticipationDetails(Tier.B, end, OWNER.id()).because("It came to an end");
        outreach.open(outreach.campaign(), closed, ended);

        assertHidden(contacts.add(closed, IN_VAULT), OWNER);
    }

    @Test
    void leavesTheClaimWithTheOwnerOfASignature() {
        var id = contacts.add(party, IN_VAULT);
        participations.signed(campaign, party, "Confirmed by e-mail");

        Staff.signIn(OWNER);
        assertThat(vault.look(id, REASON)).isEqualTo(NUMBER);
    }

    private void assertHidden(UUID point, StaffUser reader) {
        Staff.signIn(reader);
        Unwritten.in(database, "vault_look")
                .whenRefused("directory.refused.unknown-contact-point", () -> vault.look(point, REASON));
    }

    @Test
    void letsASecondRoleOpenNothingMore() {
        var id = contacts.add(party, IN_VAULT);

        Staff.signIn(Role.CAMPAIGNER, Role.COORDINATOR, Role.ADMIN);
        assertThat(contacts.contactPoints(party)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> vault.look(id, REASON));

        Staff.signIn(Role.COORDINATOR, Role.ADMIN, Role.AUDITOR);
        assertThat(vault.look(id, REASON)).isEqualTo(NUMBER);
    }

    @Test
    void refusesALookWithoutAReason() {
        var id = contacts.add(party, IN_VAULT);

        Unwritten.in(database, "vault_look")
                .whenRefused("directory.refused.look-without-reason", () -> vault.look(id, "  because   "));
        Unwritten.in(database, "vault_look")
                .whenRefused("directory.refused.look-without-reason", () -> vault.look(id, "so ".repeat(200)));
    }

    @Test
    void tellsTheHistoryOfALookAndWhyButNotWhatWasSeen() {
        var id = contacts.add(party, IN_VAULT);
        vault.look(id, REASON);

        var look = trail.history("party", party, 1).getFirst();
        assertThat(TrailSentence.of(look)).isEqualTo("Corinne looked at a private address of " + name + ": " + REASON);
        assertThat(look.particulars().toString()).contains("PHONE").doesNotContain("555");
        assertThat(database.count("vault_look where contact_point_id = ?", UuidBytes.of(id)))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CAMPAIGNER", "APPROVER", "PRESS_OFFICER", "COORDINATOR", "AUDITOR"})
    void tellsAllReadersOfALookButFewWhy(Role role) {
        var id = contacts.add(party, IN_VAULT);
        Staff.signIn(OWNER);
        vault.look(id, REASON);
        var sentence = "Casey looked at a private address of " + name + ": ";

        Staff.signIn(role);
        var told = Set.of(Role.COORDINATOR, Role.AUDITOR).contains(role);
        assertThat(lookInHistory()).isEqualTo(sentence + (told ? REASON : "(private)"));

        Staff.signIn(OWNER);
        assertThat(lookInHistory()).isEqualTo(sentence + REASON);
    }

    @Test
    void tellsWhyInTheTrailAsInTheHistory() {
        vault.look(contacts.add(party, IN_VAULT), REASON);

        Staff.signIn(Role.ADMIN);
        assertThat(lookInTrail()).isEqualTo("(private)");
        Staff.signIn(Role.AUDITOR);
        assertThat(lookInTrail()).isEqualTo(REASON);
        Staff.signIn(COORDINATOR);
        assertThat(lookInTrail()).isEqualTo(REASON);
    }

    private String lookInHistory() {
        return TrailSentence.of(trail.history("party", party, 1).getFirst());
    }

    private @Nullable String lookInTrail() {
        return trail.rows(TrailFilter.ALL.withSubject(party), 0, 1).getFirst().reason();
    }

    @Test
    void tellsTheTrailOfADeniedLook() {
        var id = contacts.add(party, IN_VAULT);
        Staff.signIn(COLLEAGUE);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> vault.look(id, REASON));

        var refused = trail.rows(TrailFilter.ALL, 0, 1).getFirst();
        assertThat(refused.verb()).isEqualTo("audit.use-case.refused");
        assertThat(refused.toString()).contains("VaultService.look").doesNotContain("0142");
    }

    @Test
    void keepsTheAddressInNoTableInTheClear() {
        contacts.add(party, new ContactDetails(PhoneNumber.of("+1 555 0199 1"), ContactRoute.OWN, Visibility.VAULT));
        contacts.add(party, new ContactDetails(PhoneNumber.of("+1 555 0199 2"), ContactRoute.OWN, Visibility.OWNER));

        assertThat(database.fingerprint("contact_point", "vault_look", "audit_event"))
                .doesNotContain("555 0199")
                .doesNotContain(HexFormat.of().formatHex("555 0199".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void opensNothingThatWasMovedToAnotherRow() {
        var id = contacts.add(party, IN_VAULT);
        var other = contacts.add(
                party, new ContactDetails(PhoneNumber.of("+1 555 0145"), ContactRoute.OWN, Visibility.VAULT));
        var sealed = database.jdbc()
                .queryForObject("select sealed from contact_point where id = ?", byte[].class, UuidBytes.of(id));
        database.jdbc().update("update contact_point set sealed = ? where id = ?", sealed, UuidBytes.of(other));

        assertThatThrownBy(() -> vault.look(other, REASON)).isInstanceOf(IllegalStateException.class);
        assertThat(vault.look(id, REASON)).isEqualTo(NUMBER);
    }

    @Test
    void keepsAnAddressThatIsNotEnteredAgain() {
        var id = contacts.add(party, IN_VAULT);
        contacts.revise(id, 0, new ContactDetails(null, ContactRoute.REPRESENTATIVE, Visibility.VAULT));

        assertThat(contacts.contactPoints(party).getFirst().details().route()).isEqualTo(ContactRoute.REPRESENTATIVE);
        assertThat(vault.look(id, REASON)).isEqualTo(NUMBER);
    }

    @Test
    void letsNothingOutOfTheVaultThatIsNotEnteredAgain() {
        var id = contacts.add(party, IN_VAULT);

        for (var wider : List.of(Visibility.PUBLIC, Visibility.TEAM, Visibility.OWNER)) {
            Unwritten.in(database, "contact_point")
                    .whenRefused(
                            "directory.refused.no-address",
                            () -> contacts.revise(id, 0, new ContactDetails(null, ContactRoute.OWN, wider)));
        }
        contacts.revise(id, 0, new ContactDetails(NUMBER, ContactRoute.OWN, Visibility.TEAM));
        assertThat(contacts.contactPoints(party).getFirst().details().address()).isEqualTo(NUMBER);
    }

    @Test
    void findsTheSameNumberOnTheCardByItsFingerprint() {
        contacts.add(party, IN_VAULT);
        var spelledOtherwise = new ContactDetails(PhoneNumber.of("+1-555-0142"), ContactRoute.OWN, Visibility.TEAM);

        Unwritten.in(database, "contact_point")
                .whenRefused("directory.refused.contact-point-twice", () -> contacts.add(party, spelledOtherwise));
        Staff.signIn(COLLEAGUE);
        contacts.add(party, spelledOtherwise);
        assertThat(contacts.contactPoints(party)).hasSize(1);
    }

    @Test
    void tellsNobodyOfAnAddressWhoseMasterKeyIsLost() {
        loseKeyOf(contacts.add(party, IN_VAULT));

        Staff.signIn(COLLEAGUE);
        contacts.add(party, new ContactDetails(NUMBER, ContactRoute.OWN, Visibility.TEAM));
        assertThat(contacts.contactPoints(party)).hasSize(1);
    }

    @Test
    void replacesOrRemovesAnAddressWhoseMasterKeyIsLost() {
        var replaced = contacts.add(party, IN_VAULT);
        var removed = contacts.add(
                party, new ContactDetails(PhoneNumber.of("+1 555 0146"), ContactRoute.OWN, Visibility.OWNER));
        loseKeyOf(replaced);
        loseKeyOf(removed);

        contacts.revise(removed, 0, new ContactDetails(null, ContactRoute.REPRESENTATIVE, Visibility.OWNER));
        contacts.remove(removed, 1);
        contacts.revise(replaced, 0, IN_VAULT);

        assertThat(contacts.contactPoints(party)).extracting(ContactLine::id).containsExactly(replaced);
        assertThat(vault.look(replaced, REASON)).isEqualTo(NUMBER);
    }

    private void loseKeyOf(UUID point) {
        database.jdbc()
                .update("update contact_point set key_id = '0000000000000000' where id = ?", UuidBytes.of(point));
    }

    @Test
    void namesOthersWithTheSameNumberOnlyToThoseWhoMaySeeBoth() {
        var number = new ContactDetails(PhoneNumber.of("+1 555 0147"), ContactRoute.OWN, Visibility.VAULT);
        var strangersName = DirectoryFixture.fresh("Max Loe");
        contacts.add(party, number);
        contacts.add(directory.person(strangersName), number);

        assertThat(contacts.contactPoints(party).getFirst().alsoOf())
                .extracting(PartyFace::name)
                .containsExactly(strangersName);
        Staff.signIn(OWNER);
        assertThat(contacts.contactPoints(party).getFirst().alsoOf()).isEmpty();
    }

    private UUID ownedParty(String called) {
        var id = directory.person(called);
        campaign = outreach.campaign();
        outreach.open(campaign, id, new ParticipationDetails(Tier.MARQUEE, Stage.CLEARED, OWNER.id()));
        return id;
    }
}
