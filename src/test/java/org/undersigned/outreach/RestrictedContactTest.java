package org.undersigned.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailService;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.restriction.RestrictionDetails;
import org.undersigned.directory.restriction.RestrictionService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Nobody asks or writes to whom a restriction protects: by a click, in bulk, or by opening at a later stage. */
@ServiceTest
class RestrictedContactTest {

    private static final ParticipationDetails ASKED = new ParticipationDetails(Tier.B, Stage.ASKED, null);

    @Autowired
    private ParticipationService participations;

    @Autowired
    private BulkService bulk;

    @Autowired
    private TouchService touches;

    @Autowired
    private RestrictionService restrictions;

    @Autowired
    private RepresentationService representations;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PartyService parties;

    @Autowired
    private TrailService trail;

    @Autowired
    private OutreachFixture fixture;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;
    private Instant before;

    @BeforeEach
    void signIn() {
        campaign = fixture.campaign();
        Staff.signIn(Role.COORDINATOR);
        before = clock.instant();
        clock.stopAt(before.plus(Duration.ofMinutes(5)));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
        clock.reset();
    }

    @Test
    void refusesToBeginAnApproachAndShowsWhy() {
        var participation = fixture.identified(campaign);
        restrict(participation.partyId());

        for (var stage : List.of(Stage.ASKED, Stage.TALKING, Stage.VERBAL_YES)) {
            assertRefused(() -> participations.move(participation.id(), participation.version(), stage, null));
        }

        assertThat(fixture.row(participation.id()).restriction()).isNotNull();
        participations.move(participation.id(), participation.version(), Stage.DO_NOT_ASK, "As she wishes");
    }

    @Test
    void letsAnApproachThatHasBegunMoveOnWithTheirAnswer() {
        var participation = fixture.at(campaign, Stage.ASKED, null);
        restrict(participation.partyId());

        participations.move(participation.id(), participation.version(), Stage.TALKING, null);

        assertThat(fixture.row(participation.id()).stage()).isEqualTo(Stage.TALKING);
    }

    @Test
    void leavesThemOutOfABulkAndDoesTheOthers() {
        var free = fixture.identified(campaign);
        var restricted = fixture.identified(campaign);
        var meanwhile = fixture.identified(campaign);
        restrict(restricted.partyId());
        var ask = new ParticipationChange.Move(Stage.ASKED, null);

        var preview = bulk.preview(List.of(free.id(), restricted.id(), meanwhile.id()), ask);
        assertThat(preview)
                .filteredOn(BulkLine::isRefused)
                .singleElement()
                .satisfies(
                        line -> assertThat(line.refusal()).startsWith(restricted.name() + " is not to be contacted"));

        restrict(meanwhile.partyId());
        assertThat(bulk.apply(preview, ask))
                .filteredOn(line -> !line.isRefused())
                .extracting(BulkLine::id)
                .containsExactly(free.id());
        assertThat(fixture.row(meanwhile.id()).stage()).isEqualTo(Stage.IDENTIFIED);
    }

    @Test
    void opensNobodyAsAskedWhoIsNotToBeAsked() {
        var party = fixture.party(OutreachFixture.freshName());
        restrict(party);

        assertRefused(() -> participations.open(campaign, party, ASKED));
        assertRefused(() -> participations.open(campaign, party, ASKED.since(clock.instant())));
        assertThat(bulk.previewOpening(campaign, List.of(party), ASKED))
                .singleElement()
                .returns(true, BulkLine::isRefused);
    }

    @Test
    void takesDownWhatWasAskedBeforeTheRestriction() {
        var party = fixture.party(OutreachFixture.freshName());
        restrict(party);

        var opened = participations.open(
                campaign, party, ASKED.since(before).because("The list of the first drive says so"));
        touches.log(opened, TouchServiceTest.call(before));

        assertThat(fixture.row(opened).stage()).isEqualTo(Stage.ASKED);
        assertThat(trail.history("participation", opened, 2))
                .allSatisfy(entry ->
                        assertThat(entry.particulars()).extracting("name").contains("as-of-before"));
    }

    @Test
    void believesNoDateBeforeTheRestrictionWithoutANote() {
        var participation = fixture.identified(campaign);
        restrict(participation.partyId());
        var party = fixture.party(OutreachFixture.freshName());
        restrict(party);
        var silent = new TouchDetails(Channel.PHONE, Direction.WE_TO_THEM, null, null, Outcome.SENT, null, before);

        for (var attempt : List.<ThrowingCallable>of(
                () -> participations.open(campaign, party, ASKED.since(before)),
                () -> touches.log(participation.id(), silent))) {
            Unwritten.in(database, "participation", "stage_change", "touch")
                    .whenRefused("outreach.refused.before-restriction", attempt);
        }
        assertThat(bulk.previewOpening(campaign, List.of(party), ASKED.since(before)))
                .singleElement()
                .returns(true, BulkLine::isRefused);
    }

    @Test
    void refusesToTurnToThemAndTakesDownWhatTheySay() {
        var participation = fixture.identified(campaign);
        restrict(participation.partyId());

        assertRefused(() -> touches.log(participation.id(), TouchServiceTest.call(clock.instant())));
        touches.log(
                participation.id(),
                new TouchDetails(
                        Channel.EMAIL, Direction.THEY_TO_US, null, null, Outcome.OTHER, null, clock.instant()));
    }

    @Test
    void asksAndWritesToNobodyThroughARestrictedRepresentativeOrAgency() {
        var agent = fixture.party(OutreachFixture.freshName());
        var agency = directory.organisation(OutreachFixture.freshName());
        var participation = fixture.identified(campaign);
        representations.add(
                participation.partyId(),
                agent,
                new RepresentationDetails(agency, null, null, null, null, null, Set.of()));
        participations.route(participation.id(), participation.version(), agent);
        var agentName = parties.facts(agent).orElseThrow().name();
        restrict(agency);

        for (var attempt : List.<ThrowingCallable>of(
                () -> participations.move(participation.id(), participation.version() + 1, Stage.ASKED, null),
                () -> touches.log(participation.id(), through(agentName)))) {
            Unwritten.in(database, "participation", "stage_change", "touch")
                    .whenRefused("directory.refused.restricted-way", attempt);
        }
        var ask = new ParticipationChange.Move(Stage.ASKED, null);
        assertThat(bulk.preview(List.of(participation.id()), ask))
                .singleElement()
                .satisfies(line -> assertThat(line.refusal()).contains(participation.name(), "is reached through"));

        touches.log(participation.id(), through("Somebody Else"));
        participations.route(participation.id(), participation.version() + 1, null);
        participations.move(participation.id(), participation.version() + 2, Stage.ASKED, null);
    }

    private TouchDetails through(String representative) {
        return new TouchDetails(
                Channel.PHONE, Direction.WE_TO_THEM, representative, null, Outcome.SENT, null, clock.instant());
    }

    @Test
    void forbidsNothingInAnotherCampaignAndNothingOnceItIsLifted() {
        var participation = fixture.identified(campaign);
        restrictions.set(
                participation.partyId(), new RestrictionDetails(fixture.campaign(), "Only the other letter", null));
        var id = restrict(participation.partyId());
        restrictions.lift(id, "She wrote to us");

        participations.move(participation.id(), participation.version(), Stage.ASKED, null);

        assertThat(fixture.row(participation.id()).restriction()).isNull();
    }

    private UUID restrict(UUID party) {
        return restrictions.set(party, new RestrictionDetails(campaign, "Her lawyer said so", null));
    }

    private void assertRefused(ThrowingCallable call) {
        Unwritten.in(database, "participation", "stage_change", "touch")
                .whenRefused("directory.refused.restricted", call);
    }
}
