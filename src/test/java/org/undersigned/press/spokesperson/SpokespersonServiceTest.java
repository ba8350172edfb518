package org.undersigned.press.spokesperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailFilter;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class SpokespersonServiceTest {

    private static final String TABLE = "press_spokesperson";

    @Autowired
    private SpokespersonService spokespeople;

    @Autowired
    private SpokespersonFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private PartyService parties;

    @Autowired
    private TrailService trail;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH);
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        Staff.signIn(Role.PRESS_OFFICER);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void speakInTheirOrderUntilTheirLastDayIsOver() {
        var first = fixture.spokesperson(campaign, "Moira Speaker");
        var second = fixture.spokesperson(campaign, "Ned Speaker");
        assertThat(names()).containsExactly("Moira Speaker", "Ned Speaker");

        spokespeople.moveUp(second, version(second));
        assertThat(names()).containsExactly("Ned Speaker", "Moira Speaker");
        spokespeople.moveUp(second, version(second));
        assertThat(names()).containsExactly("Ned Speaker", "Moira Speaker");

        fixture.end(first, today());
        assertThat(names()).containsExactly("Ned Speaker", "Moira Speaker");
        clock.stopAt(today().plusDays(1).atStartOfDay(CampaignFixture.ZONE).toInstant());
        assertThat(names()).containsExactly("Ned Speaker");
        assertThat(spokespeople.spokespeople(campaign))
                .extracting(SpokespersonRow::speaks)
                .containsExactly(true, false);
    }

    @Test
    void areKnownAsSignersWhereTheirPartyHasSigned() {
        Staff.signIn(Role.COORDINATOR);
        var party = directory.person("Moira Speaker");
        fixture.spokesperson(campaign, "Moira Speaker", party);
        assertThat(spokespeople.speaking(campaign))
                .extracting(SpokespersonRow::hasSigned)
                .containsExactly(false);

        signatures.claimed(campaigns.letter(campaign), party, Set.of());
        assertThat(spokespeople.speaking(campaign))
                .extracting(SpokespersonRow::hasSigned)
                .containsExactly(true);
    }

    @Test
    void areNoNamesAloneWhereSomebodyOfThatNameHasSignedAlsoNotAfterAWithdrawal() {
        Staff.signIn(Role.COORDINATOR);
        var party = directory.person("Moira Speaker");
        var words = campaigns.letter(campaign);
        var signature = signatures.confirmed(words, party, Set.of());
        signatures.withdraw(signature);
        var other = fixture.spokesperson(campaign, "Ned Speaker");

        refused(
                "press.refused.spokesperson-without-party",
                () -> add(SpokespersonFixture.named("moira  speaker", null, null)));
        refused(
                "press.refused.spokesperson-without-party",
                () -> spokespeople.revise(
                        other, version(other), SpokespersonFixture.named("Móira Speaker", null, null)));
        fixture.spokesperson(campaign, "Moira Speaker", party);
    }

    @Test
    void keepTheirPartyInTheDirectory() {
        Staff.signIn(Role.COORDINATOR);
        var party = directory.person("Moira Speaker");
        var unused = directory.person("Ned Nobody");
        fixture.spokesperson(campaign, "Moira Speaker", party);

        parties.removeIfUnused(List.of(party, unused));
        assertThat(parties.facts(party)).isPresent();
        assertThat(parties.facts(unused)).isEmpty();
    }

    @Test
    void refuseWhatIsMissingTooLongOrNoContactAndWriteNothing() {
        refused("press.refused.spokesperson-without-name", () -> add(SpokespersonFixture.named(" ", null, null)));
        refused("press.refused.unknown-party", () -> add(SpokespersonFixture.named("Mo", UUID.randomUUID(), null)));
        refused("press.refused.spokesperson-without-contact", () -> add(reached("", "")));
        refused(
                "press.refused.spokesperson-long-words",
                () -> add(SpokespersonFixture.named("M".repeat(201), null, null)));
        refused("base.refused.email-address", () -> add(reached("", "secret.canary.at.example")));
        refused("press.refused.unknown-spokesperson", () -> spokespeople.moveUp(UUID.randomUUID(), 0));

        var id = fixture.spokesperson(campaign, "Moira Speaker");
        fixture.end(id, today());
        var before = database.fingerprint(TABLE);
        assertThatThrownBy(() -> spokespeople.revise(id, 0, SpokespersonFixture.named("Other", null, null)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> spokespeople.moveUp(id, 0)).isInstanceOf(Conflict.class);
        assertThat(database.fingerprint(TABLE)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "1234", "+1 212 555 0100 +1 212 555 0101", "javascript:1234567"})
    void refuseWhatIsNoPhoneNumber(String phone) {
        refused("press.refused.spokesperson-phone", () -> add(reached(phone, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 212 555 0100", "(212) 555-0100", "0049/89-1234 ext. 4", "020 7946 0000"})
    void areReachedByWhatIsOne(String phone) {
        add(reached(phone, ""));

        assertThat(spokespeople.speaking(campaign))
                .extracting(each -> each.details().contact().phone())
                .containsExactly(phone);
    }

    @Test
    void tellNeitherTrailNorLogNorErrorHowTheyAreReached(CapturedOutput output) {
        var id = add(reached("+1 212 555 7729", "secret.canary@example.org"));
        spokespeople.revise(id, 0, reached("+1 212 555 7728", "other.canary@example.org"));
        assertThatThrownBy(() -> spokespeople.revise(id, 0, reached("+1 212 555 7727", "third.canary@example.org")))
                .isInstanceOf(Conflict.class)
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("canary", "772"));

        assertThat(reached("+1 212 555 7729", "secret.canary@example.org").toString())
                .doesNotContain("canary", "772");
        assertThat(output.getAll()).doesNotContain("canary", "555 772");
        Staff.signIn(Role.AUDITOR);
        assertThat(trail.rows(TrailFilter.ALL, 0, 5).toString()).doesNotContain("canary", "555 772");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CAMPAIGNER", "APPROVER", "AUDITOR", "ADMIN"})
    void areWrittenByNobodyElse(Role role) {
        var id = fixture.spokesperson(campaign, "Moira Speaker");
        var before = database.fingerprint(TABLE);
        Staff.signIn(role);

        for (var write : List.<Runnable>of(
                () -> add(SpokespersonFixture.named("Ned", null, null)),
                () -> spokespeople.revise(id, 0, SpokespersonFixture.named("Ned", null, null)),
                () -> spokespeople.moveUp(id, 0))) {
            assertThatThrownBy(write::run).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(database.fingerprint(TABLE)).isEqualTo(before);
    }

    private UUID add(SpokespersonDetails details) {
        return spokespeople.add(campaign, details);
    }

    private static SpokespersonDetails reached(String phone, String email) {
        var contact = new PressContact(phone, email, "", CampaignFixture.ZONE, "");
        return new SpokespersonDetails(null, "Moira Speaker", "", contact, "", null);
    }

    private List<String> names() {
        return spokespeople.speaking(campaign).stream()
                .map(SpokespersonRow::name)
                .toList();
    }

    private long version(UUID id) {
        return spokespeople.spokesperson(id).version();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(CampaignFixture.LAUNCH, CampaignFixture.ZONE);
    }

    private void refused(String key, Runnable write) {
        var before = database.fingerprint(TABLE);
        assertThatThrownBy(write::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLE)).isEqualTo(before);
    }
}
