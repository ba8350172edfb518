package org.undersigned.advertising.order;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.kill.KillDetails;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.print.CopiesAtHand;
import org.undersigned.advertising.print.LapseService;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.TearSheetService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What the lives of insertions leave on the trail. */
@Component
@Profile("test")
class InsertionTrail implements TrailScenarios {

    private final OrderFixture fixture;
    private final CopiesAtHand copies;
    private final CampaignFixture campaigns;
    private final KillService kills;
    private final PrintService print;
    private final TearSheetService sheets;
    private final LapseService lapses;

    InsertionTrail(
            OrderFixture fixture,
            CopiesAtHand copies,
            CampaignFixture campaigns,
            KillService kills,
            PrintService print,
            TearSheetService sheets,
            LapseService lapses) {
        this.fixture = fixture;
        this.copies = copies;
        this.campaigns = campaigns;
        this.kills = kills;
        this.print = print;
        this.sheets = sheets;
        this.lapses = lapses;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                step(
                                "KillService.kill",
                                fixture::sent,
                                (made, seen) -> kills.kill(
                                        made.insertion(),
                                        seen,
                                        new KillDetails("Pat Rep", "The letter has changed", null)))
                        .tellsWhy("advertising.order.insertion-killed", "The letter has changed"),
                step(
                                "PrintService.prepay",
                                fixture::sent,
                                (made, seen) -> print.prepay(
                                        made.insertion(),
                                        seen,
                                        new PaymentDetails(OrderFixture.PRICE, fixture.past(), "Wire 12")))
                        .tells("advertising.order.insertion-prepaid"),
                step("PrintService.acceptMaterial", fixture::sent, (made, seen) -> {
                            copies.release(made.insertion());
                            print.acceptMaterial(made.insertion(), seen);
                        })
                        .tells("advertising.order.material-accepted"),
                step(
                                "PrintService.reportRun",
                                fixture::accepted,
                                (made, seen) -> print.reportRun(made.insertion(), seen, fixture.run()))
                        .tells("advertising.order.insertion-ran"),
                step(
                                "TearSheetService.file",
                                fixture::ran,
                                (made, seen) ->
                                        sheets.file(made.insertion(), seen, fixture.tearSheet(OrderFixture.PAGE)))
                        .tells("advertising.order.tear-sheet-filed"),
                step(
                                "TearSheetService.takeBack",
                                fixture::filed,
                                (made, seen) -> sheets.takeBack(
                                        sheets.sheets(made.order()).getFirst().id(), seen, "Another page"))
                        .tellsWhy("advertising.order.tear-sheet-taken-back", "Another page"),
                step(
                                "LapseService.reportNotRun",
                                fixture::accepted,
                                (made, seen) -> lapses.reportNotRun(made.insertion(), seen, fixture.notRun()))
                        .tellsWhy("advertising.order.insertion-lapsed", "There was no room"));
    }

    /** A step on an insertion at the version that was seen. */
    private TrailScenario step(
            String useCase, Function<UUID, OrderFixture.Made> arrangement, ObjLongConsumer<OrderFixture.Made> step) {
        return TrailScenario.of(useCase, () -> {
            var campaign = campaigns.campaign();
            fixture.authorise(campaign);
            var made = arrangement.apply(campaign);
            var seen = fixture.seen(made);
            return () -> step.accept(made, seen);
        });
    }
}
