package org.undersigned.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.undersigned.campaign.CampaignFixture.details;
import static org.undersigned.campaign.CampaignFixture.fresh;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneId;
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
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class CampaignServiceTest {

    private static final Instant LAUNCH = CampaignFixture.LAUNCH;
    private static final ZoneId ZONE = CampaignFixture.ZONE;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private CampaignFixture fixture;

    @Autowired
    private Database database;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void opensACampaignWithAllItsFacts() {
        var details = details("Campaign " + fresh());
        var id = campaigns.create(details);
        assertThat(campaigns.campaign(id).details()).isEqualTo(details);
        assertThat(campaigns.campaigns()).first().returns(id, CampaignFacts::id);
        assertThat(entries("campaign.campaign.created", id)).isOne();
    }

    @Test
    void listsCampaignsInPagesWithTheNumberOfTheirLetters() {
        var older = campaigns.create(details("Campaign " + fresh()));
        var latest = fixture.campaign();
        fixture.unwritten(latest);
        fixture.letter(latest);
        assertThat(campaigns.rows(0, 1))
                .singleElement()
                .returns(latest, CampaignRow::id)
                .returns(2L, CampaignRow::letters)
                .returns(LAUNCH, CampaignRow::embargo);
        assertThat(campaigns.rows(1, 1))
                .singleElement()
                .returns(older, CampaignRow::id)
                .returns(0L, CampaignRow::letters);
        assertThat(campaigns.count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void opensACampaignBeforeAnythingIsDecided() {
        var name = "Undecided " + fresh();
        var id = campaigns.create(new CampaignDetails(name, Slug.propose(name), ZONE, null, null, 0));
        assertThat(campaigns.campaign(id))
                .returns(null, CampaignFacts::launch)
                .returns(null, CampaignFacts::embargo)
                .returns(false, facts -> facts.embargoedAt(Instant.EPOCH));
    }

    @Test
    void keepsInstantsToTheMicrosecond() {
        var name = "Exact " + fresh();
        var exact = LAUNCH.plusNanos(123_456_000);
        var id = campaigns.create(new CampaignDetails(name, Slug.propose(name), ZONE, exact, exact, 1));
        assertThat(campaigns.campaign(id).launch()).isEqualTo(exact);
    }

    static Stream<Arguments> refusedDetails() {
        var slug = "slug-" + fresh();
        return Stream.of(
                Arguments.of("no-name", new CampaignDetails(" \t", slug, ZONE, null, null, 0)),
                Arguments.of("name-too-long", new CampaignDetails("a".repeat(201), slug, ZONE, null, null, 0)),
                Arguments.of("bad-slug", new CampaignDetails("A name", "A name", ZONE, null, null, 0)),
                Arguments.of("bad-slug", new CampaignDetails("A name", "", ZONE, null, null, 0)),
                Arguments.of("negative-target", new CampaignDetails("A name", slug, ZONE, null, null, -1)));
    }

    @ParameterizedTest
    @MethodSource("refusedDetails")
    void refusesAndWritesNothing(String reason, CampaignDetails details) {
        var id = campaigns.create(details("Campaign " + fresh()));
        assertRefused(reason, () -> campaigns.create(details));
        assertRefused(reason, () -> campaigns.revise(id, 0, details));
    }

    @Test
    void refusesASlugThatAnotherCampaignHas() {
        var first = details("Campaign " + fresh());
        campaigns.create(first);
        var other = campaigns.create(details("Campaign " + fresh()));
        assertRefused("slug-taken", () -> campaigns.create(first));
        assertRefused("slug-taken", () -> campaigns.revise(other, 0, first));
    }

    @Test
    void allowsAnEmbargoThatOutlastsTheLaunch() {
        var name = "Late " + fresh();
        var details = new CampaignDetails(name, Slug.propose(name), ZONE, LAUNCH, LAUNCH.plusSeconds(60), 1);
        assertThat(details.embargoOutlastsLaunch()).isTrue();
        assertThat(campaigns.campaign(campaigns.create(details)).embargo()).isEqualTo(LAUNCH.plusSeconds(60));
    }

    @Test
    void onlyAnEmbargoAfterTheLaunchOutlastsIt() {
        assertThat(new CampaignDetails("a", "a", ZONE, LAUNCH, LAUNCH, 0).embargoOutlastsLaunch())
                .isFalse();
        assertThat(new CampaignDetails("a", "a", ZONE, LAUNCH, null, 0).embargoOutlastsLaunch())
                .isFalse();
        assertThat(new CampaignDetails("a", "a", ZONE, null, LAUNCH, 0).embargoOutlastsLaunch())
                .isFalse();
    }

    @Test
    void embargoLiftsAtItsInstant() {
        var campaign = campaigns.campaign(campaigns.create(details("Campaign " + fresh())));
        assertThat(campaign.embargoedAt(LAUNCH.minusNanos(1000))).isTrue();
        assertThat(campaign.embargoedAt(LAUNCH)).isFalse();
    }

    @Test
    void changesWhatIsEntered() {
        var id = campaigns.create(details("Campaign " + fresh()));
        var name = "Renamed " + fresh();
        var changed = new CampaignDetails(name, Slug.propose(name), ZoneId.of("Europe/London"), null, LAUNCH, 1000);
        campaigns.revise(id, 0, changed);
        assertThat(campaigns.campaign(id).details()).isEqualTo(changed);
        assertThat(campaigns.campaign(id).version()).isEqualTo(1);
        assertThat(entries("campaign.campaign.revised", id)).isOne();
    }

    @Test
    void savingWithoutAChangeWritesNothing() {
        var details = details("Campaign " + fresh());
        var id = campaigns.create(details);
        var before = database.fingerprint("campaign", "audit_event");
        campaigns.revise(id, 0, details);
        assertThat(database.fingerprint("campaign", "audit_event")).isEqualTo(before);
    }

    @Test
    void refusesAChangeFromAStaleForm() {
        var id = campaigns.create(details("Campaign " + fresh()));
        campaigns.revise(id, 0, details("Renamed " + fresh()));
        var before = database.fingerprint("campaign");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> campaigns.revise(id, 0, details("Renamed " + fresh())))
                .returns("base.refused.conflict", Refusal::key);
        assertThat(database.fingerprint("campaign")).isEqualTo(before);
    }

    @Test
    void refusesACampaignThatDoesNotExist() {
        assertRefused("unknown-campaign", () -> campaigns.campaign(UUID.randomUUID()));
        assertRefused("unknown-campaign", () -> campaigns.revise(UUID.randomUUID(), 0, details("A name")));
    }

    @ParameterizedTest
    @MethodSource("rolesThatOnlyRead")
    void onlyACoordinatorMayWrite(Role role) {
        var details = details("Campaign " + fresh());
        var id = campaigns.create(details);
        var before = database.fingerprint("campaign");
        Staff.signIn(role);
        assertThat(campaigns.campaign(id).details()).isEqualTo(details);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> campaigns.create(details("Campaign " + fresh())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> campaigns.revise(id, 0, details("Campaign " + fresh())));
        assertThat(database.fingerprint("campaign")).isEqualTo(before);
    }

    static Stream<Role> rolesThatOnlyRead() {
        return Stream.of(Role.values()).filter(role -> role != Role.COORDINATOR);
    }

    private void assertRefused(String reason, ThrowingCallable call) {
        Unwritten.in(database, "campaign").whenRefused("campaign.refused." + reason, call);
    }

    private int entries(String verb, UUID subject) {
        return database.count("audit_event where verb = ? and subject_id = ?", verb, bytes(subject));
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
