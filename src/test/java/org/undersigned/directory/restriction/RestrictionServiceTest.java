package org.undersigned.directory.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
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
import org.undersigned.access.Role;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Ids;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class RestrictionServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, Month.MARCH, 2);
    private static final String WHY = "His mother is ill";

    @Autowired
    private RestrictionService restrictions;

    @Autowired
    private RestrictionQueries queries;

    @Autowired
    private PartyService parties;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private TrailService trail;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private String name = "";
    private UUID party = new UUID(0, 0);
    private UUID campaign = new UUID(0, 0);

    @BeforeEach
    void makeParty() {
        clock.stopAt(NOW);
        name = DirectoryFixture.fresh("Ada Quill");
        party = directory.person(name);
        campaign = Staff.as(Staff.with("Fixture", Role.COORDINATOR), campaigns::campaign);
        Staff.signIn(Role.CAMPAIGNER);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
        clock.reset();
    }

    @Test
    void holdsInTheCampaignsItIsSetFor() {
        var other = Staff.as(Staff.with("Fixture", Role.COORDINATOR), campaigns::campaign);
        restrictions.set(party, new RestrictionDetails(campaign, WHY, null));
        assertThat(holding(campaign)).isTrue();
        assertThat(holding(other)).isFalse();
        restrictions.set(party, new RestrictionDetails(null, WHY, TODAY));
        assertThat(holding(other)).isTrue();
        assertThat(queries.holding(List.of(party, Ids.next())).all(party))
                .extracting(RestrictionFacts::campaign)
                .containsExactly(null, campaign);
    }

    @Test
    void holdsUntilItsLastDayIsOverEverywhere() {
        restrictions.set(party, new RestrictionDetails(null, WHY, TODAY));
        clock.stopAt(Instant.parse("2026-03-03T11:59:00Z"));
        assertThat(holding(campaign)).isTrue();
        clock.stopAt(Instant.parse("2026-03-03T12:00:00Z"));
        assertThat(holding(campaign)).isFalse();
        assertThat(queries.ofParty(party))
                .singleElement()
                .returns(false, RestrictionLine::holds)
                .returns(null, RestrictionLine::lifted);
    }

    @Test
    void saysWhoForbidsWhatUntilWhenButNotWhy() {
        restrictions.set(party, new RestrictionDetails(null, WHY, LocalDate.of(2027, Month.MARCH, 3)));
        var refusal = queries.holding(List.of(party))
                .of(party, campaign)
                .orElseThrow()
                .refusal();
        assertThat(refusal)
                .hasMessageStartingWith(name + " is not to be contacted in any campaign until 3 Mar 2027.")
                .hasMessageNotContaining(WHY);
    }

    @Test
    void isLiftedByACoordinatorAndStaysOnTheCardAsLifted() {
        var id = restrictions.set(party, new RestrictionDetails(null, WHY, null));
        unwritten().whenDenied(() -> restrictions.lift(id, "He called himself"));
        Staff.signIn(Role.COORDINATOR);
        restrictions.lift(id, "He called himself");
        assertThat(holding(campaign)).isFalse();
        assertThat(queries.ofParty(party)).singleElement().satisfies(line -> {
            assertThat(line.holds()).isFalse();
            assertThat(line.lifted().reason()).isEqualTo("He called himself");
            assertThat(line.lifted().at()).isEqualTo(NOW);
        });
        assertRefused("restriction-lifted-already", () -> restrictions.lift(id, "Once more"));
    }

    @Test
    void keepsTheReasonFromThoseWhoDoNotAsk() {
        restrictions.set(party, new RestrictionDetails(null, WHY, null));
        assertThat(queries.ofParty(party)).singleElement().returns(WHY, RestrictionLine::reason);
        Staff.signIn(Role.PRESS_OFFICER);
        assertThat(queries.ofParty(party)).singleElement().returns(null, RestrictionLine::reason);
        assertThat(trail.history("party", party, 1).toString()).doesNotContain(WHY);
    }

    static Stream<Arguments> refusedDetails() {
        return Stream.of(
                Arguments.of("restriction-without-reason", new RestrictionDetails(null, " ", null)),
                Arguments.of("restriction-reason-too-long", new RestrictionDetails(null, "a".repeat(2001), null)),
                Arguments.of("restriction-over", new RestrictionDetails(null, WHY, TODAY.minusDays(1))));
    }

    @ParameterizedTest
    @MethodSource("refusedDetails")
    void refusesWhatWouldRestrictNothingOrSayNothing(String reason, RestrictionDetails details) {
        assertRefused(reason, () -> restrictions.set(party, details));
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused("unknown-party", () -> restrictions.set(Ids.next(), new RestrictionDetails(null, WHY, null)));
        var id = restrictions.set(party, new RestrictionDetails(null, WHY, null));
        Staff.signIn(Role.COORDINATOR);
        assertRefused("unknown-restriction", () -> restrictions.lift(Ids.next(), WHY));
        assertRefused("lifting-without-reason", () -> restrictions.lift(id, " "));
    }

    @Test
    void keepsAPartyInTheDirectoryAlsoWhenItIsLifted() {
        var id = restrictions.set(party, new RestrictionDetails(null, WHY, null));
        clock.advance(Duration.ofMinutes(1));
        Staff.signIn(Role.COORDINATOR);
        restrictions.lift(id, "He called himself");
        assertRefused("party-in-use", () -> parties.removeUnused(party));
    }

    private boolean holding(UUID campaign) {
        return queries.holding(List.of(party)).of(party, campaign).isPresent();
    }

    private void assertRefused(String reason, ThrowingCallable call) {
        unwritten().whenRefused("directory.refused." + reason, call);
    }

    private Unwritten unwritten() {
        return Unwritten.in(database, "restriction", "restriction_lifting", "party");
    }
}
