package org.undersigned.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.representation.OpenAsks;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Through whom a party is asked. */
@ServiceTest
class RouteTest {

    @Autowired
    private ParticipationService participations;

    @Autowired
    private PipelineService pipeline;

    @Autowired
    private PartyService parties;

    @Autowired
    private RepresentationService representations;

    @Autowired
    private OpenAsks openAsks;

    @Autowired
    private OutreachFixture fixture;

    @Autowired
    private Database database;

    private UUID campaign = new UUID(0, 0);

    @BeforeEach
    void signIn() {
        campaign = fixture.campaign();
        Staff.signIn(Role.CAMPAIGNER);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void asksThroughWhoeverSpeaksForThePartyAndDirectlyAgain() {
        var row = fixture.identified(campaign);
        var agent = fixture.represented(row.partyId(), "Jane Roe");

        participations.route(row.id(), row.version(), agent);
        assertThat(pipeline.row(row.id())).returns(new Route(agent, "Jane Roe"), ParticipationRow::route);
        participations.route(row.id(), row.version() + 1, null);
        assertThat(pipeline.row(row.id())).returns(null, ParticipationRow::route);
    }

    @Test
    void refusesARouteThroughSomebodyWhoSpeaksForOthers() {
        var row = fixture.identified(campaign);
        var agentOfOther = fixture.represented(fixture.party("Ada Quill"), "Jane Roe");

        Unwritten.in(database, "participation")
                .whenRefused(
                        "outreach.refused.no-route", () -> participations.route(row.id(), row.version(), agentOfOther));
    }

    @Test
    void asksNobodyThroughWhoNoLongerSpeaksForThem() {
        var row = fixture.identified(campaign);
        var agent = fixture.represented(row.partyId(), "Jane Roe");
        participations.route(row.id(), row.version(), agent);
        var line = representations.representationsOf(row.partyId()).getFirst();
        representations.remove(line.id(), line.version());
        var version = row.version() + 1;

        Unwritten.in(database, "participation", "stage_change")
                .whenRefused(
                        "outreach.refused.route-ended",
                        () -> participations.move(row.id(), version, Stage.ASKED, null));
        participations.route(row.id(), version, agent);
        participations.route(row.id(), version, null);
        participations.move(row.id(), version + 1, Stage.ASKED, null);
    }

    @Test
    void countsWhatIsOpenThroughARepresentative() {
        var open = fixture.identified(campaign);
        var closed = fixture.identified(campaign);
        var agent = fixture.represented(open.partyId(), "Jane Roe");
        participations.route(open.id(), open.version(), agent);
        participations.move(closed.id(), closed.version(), Stage.DECLINED, "No time");

        assertThat(openAsks.through(agent, List.of(open.partyId(), closed.partyId())))
                .isEqualTo(Map.of(open.partyId(), 1));
    }

    @Test
    void keepsThePartyThroughWhomAnotherOneIsAsked() {
        var row = fixture.identified(campaign);
        var agent = fixture.represented(row.partyId(), "Jane Roe");
        participations.route(row.id(), row.version(), agent);

        Unwritten.in(database, "party")
                .whenRefused("directory.refused.party-in-use", () -> parties.removeUnused(agent));
    }
}
