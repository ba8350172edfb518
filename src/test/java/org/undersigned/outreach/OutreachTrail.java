package org.undersigned.outreach;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.campaign.Tier;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What bringing participations forward leaves on the trail, one and many. */
@Component
@Profile("test")
class OutreachTrail implements TrailScenarios {

    private static final NextStep CALL = NextStep.action("Call the agent", LocalDate.of(2026, Month.JANUARY, 9));
    private static final ParticipationDetails OPENING = new ParticipationDetails(Tier.B, Stage.IDENTIFIED, null);

    private final OutreachFixture fixture;
    private final ParticipationService participations;
    private final BulkService bulk;
    private final TouchService touches;
    private final SettableClock clock;

    OutreachTrail(
            OutreachFixture fixture,
            ParticipationService participations,
            BulkService bulk,
            TouchService touches,
            SettableClock clock) {
        this.fixture = fixture;
        this.participations = participations;
        this.bulk = bulk;
        this.touches = touches;
        this.clock = clock;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("ParticipationService.open", () -> {
                            var campaign = fixture.campaign();
                            var party = fixture.party(OutreachFixture.freshName());
                            return () -> participations.open(campaign, party, OPENING.because("She wrote to us"));
                        })
                        .tellsWhy("outreach.participation.opened", "She wrote to us"),
                identified("move", row -> participations.move(row.id(), row.version(), Stage.RESEARCHED, null))
                        .tells("outreach.participation.moved"),
                identified("move", row -> participations.move(row.id(), row.version(), Stage.DECLINED, "No time"))
                        .tellsWhy("outreach.participation.closed", "No time"),
                TrailScenario.of("ParticipationService.assign", () -> {
                            var row = fixture.identified(fixture.campaign());
                            var owner = Staff.signIn(Role.COORDINATOR);
                            return () -> participations.assign(row.id(), row.version(), owner);
                        })
                        .tells("outreach.participation.assigned"),
                TrailScenario.of("ParticipationService.route", () -> {
                            var row = fixture.identified(fixture.campaign());
                            var agent = fixture.represented(row.partyId(), "Jane Roe");
                            return () -> participations.route(row.id(), row.version(), agent);
                        })
                        .tells("outreach.participation.routed"),
                identified("rank", row -> participations.rank(row.id(), row.version(), Tier.MARQUEE))
                        .tells("outreach.participation.ranked"),
                identified("rank", row -> participations.rank(row.id(), row.version(), row.tier()))
                        .tellsNothing(),
                identified("plan", row -> participations.plan(row.id(), row.version(), CALL))
                        .tells("outreach.participation.planned"),
                identified("signed", row -> participations.signed(row.campaignId(), row.partyId(), "By e-mail"))
                        .tellsWhy("outreach.participation.signed", "By e-mail"),
                TrailScenario.of("ParticipationService.signed", () -> {
                            var campaign = fixture.campaign();
                            var party = fixture.party(OutreachFixture.freshName());
                            return () -> participations.signed(campaign, party, "By e-mail");
                        })
                        .tellsWhy("outreach.participation.opened", "By e-mail"),
                TrailScenario.of("ParticipationService.withdrawn", () -> {
                            var row = fixture.signed(fixture.campaign());
                            return () -> participations.withdrawn(row.campaignId(), row.partyId(), "Not any more");
                        })
                        .tellsWhy("outreach.participation.withdrawn", "Not any more"),
                TrailScenario.of("ParticipationService.takeBackMove", () -> {
                            var row = fixture.identified(fixture.campaign());
                            participations.move(row.id(), row.version(), Stage.CLEARED, null);
                            return () -> participations.takeBackMove(
                                    row.id(), row.version() + 1, Stage.IDENTIFIED, null, "Undone");
                        })
                        .tellsWhy("outreach.participation.move-undone", "Undone"),
                identified(
                                "takeBackMove",
                                row -> participations.takeBackMove(
                                        row.id(), row.version(), Stage.RESEARCHED, null, "Undone"))
                        .tellsNothing(),
                identified("removeUnused", row -> participations.removeUnused(List.of(row.id())))
                        .tells("outreach.participation.removed"),
                TrailScenario.of("TouchService.log", () -> {
                            var row = fixture.identified(fixture.campaign());
                            var call = TouchServiceTest.call(clock.instant());
                            return () -> touches.log(row.id(), call);
                        })
                        .tells("outreach.touch.logged"),
                TrailScenario.of("TouchService.takeBack", () -> {
                            var row = fixture.identified(fixture.campaign());
                            var touch = touches.log(row.id(), TouchServiceTest.call(clock.instant()));
                            return () -> touches.takeBack(touch);
                        })
                        .tells("outreach.touch.taken-back"),
                TrailScenario.of("BulkService.open", () -> {
                            var campaign = fixture.campaign();
                            var parties = List.of(fixture.party("Ada Quill"), fixture.party("Bo Quill"));
                            return () -> bulk.open(campaign, parties, OPENING);
                        })
                        .tells("outreach.participation.opened", "outreach.participation.opened"),
                TrailScenario.of("BulkService.openEach", () -> {
                            var campaign = fixture.campaign();
                            var parties =
                                    Map.of(fixture.party("Ada Quill"), OPENING, fixture.party("Bo Quill"), OPENING);
                            return () -> bulk.openEach(campaign, parties);
                        })
                        .tells("outreach.participation.opened", "outreach.participation.opened"),
                TrailScenario.of("BulkService.apply", () -> {
                            var campaign = fixture.campaign();
                            var rows = List.of(fixture.identified(campaign), fixture.identified(campaign));
                            var change = new ParticipationChange.Move(Stage.NO_ANSWER, "Nobody picks up");
                            var preview = bulk.preview(
                                    rows.stream().map(ParticipationRow::id).toList(), change);
                            return () -> bulk.apply(preview, change);
                        })
                        .tellsWhy("outreach.participation.closed", "Nobody picks up")
                        .tellsWhy("outreach.participation.closed", "Nobody picks up"));
    }

    private TrailScenario identified(String verb, Consumer<ParticipationRow> act) {
        return TrailScenario.of("ParticipationService." + verb, () -> {
            var row = fixture.identified(fixture.campaign());
            return () -> act.accept(row);
        });
    }
}
