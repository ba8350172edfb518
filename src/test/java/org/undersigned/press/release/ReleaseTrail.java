package org.undersigned.press.release;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.press.outlet.JournalistDetails;
import org.undersigned.press.outlet.OutletDetails;
import org.undersigned.press.outlet.OutletService;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What writing, approving and sending releases leaves on the trail, and keeping outlets. */
@Component
@Profile("test")
class ReleaseTrail implements TrailScenarios {

    private static final JournalistDetails JO = new JournalistDetails("Jo Roe", "jo@example.org", "");

    private final CampaignFixture campaigns;
    private final SignatureFixture signatures;
    private final EditionFixture editions;
    private final ReleaseFixture fixture;
    private final ReleaseService releases;
    private final ReleaseReview review;
    private final SendingService sendings;
    private final OutletService outlets;

    ReleaseTrail(
            CampaignFixture campaigns,
            SignatureFixture signatures,
            EditionFixture editions,
            ReleaseFixture fixture,
            ReleaseService releases,
            ReleaseReview review,
            SendingService sendings,
            OutletService outlets) {
        this.campaigns = campaigns;
        this.signatures = signatures;
        this.editions = editions;
        this.fixture = fixture;
        this.releases = releases;
        this.review = review;
        this.sendings = sendings;
        this.outlets = outlets;
    }

    private record Written(UUID campaign, ReleaseDetails details) {}

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("ReleaseService.add", () -> {
                            var written = written("Signed by {claim}.");
                            return () -> releases.add(written.campaign(), written.details());
                        })
                        .tells("press.release.added"),
                TrailScenario.of("ReleaseService.write", () -> {
                            var written = written("Signed by {claim}.");
                            var id = releases.add(written.campaign(), written.details());
                            var other = ReleaseFixture.saying(written.details(), "Signed by {count}.");
                            return () -> releases.write(id, releases.release(id).version(), other);
                        })
                        .tells("press.release.written"),
                TrailScenario.of("ReleaseReview.submit", () -> {
                            var written = written("Signed by {claim}.");
                            var id = releases.add(written.campaign(), written.details());
                            return () -> review.submit(id, 1, 0);
                        })
                        .tells("press.release.submitted"),
                TrailScenario.of("ReleaseReview.approve", () -> {
                            var id = submitted();
                            var seen = fixture.last(id).version();
                            return () -> review.approve(id, 1, seen);
                        })
                        .tells("press.release.approved"),
                TrailScenario.of("ReleaseReview.requestChanges", () -> {
                            var id = submitted();
                            var seen = fixture.last(id).version();
                            return () -> review.requestChanges(id, 1, seen, "Too long");
                        })
                        .tellsWhy("press.release.changes-requested", "Too long"),
                TrailScenario.of("SendingService.send", () -> {
                            var id = submitted();
                            fixture.approve(id);
                            var outlet = fixture.outlet();
                            var jo = outlets.addJournalist(outlet, JO);
                            var details = new SendDetails(ReleaseFormat.TEXT, outlet, List.of(jo));
                            return () -> sendings.send(id, 1, details);
                        })
                        .tells("press.release.sent"),
                TrailScenario.of("OutletService.add", () -> {
                            var details = new OutletDetails("Trail Times", "");
                            return () -> outlets.add(details);
                        })
                        .tells("press.outlet.added"),
                TrailScenario.of("OutletService.revise", () -> {
                            var outlet = fixture.outlet();
                            return () -> outlets.revise(outlet, 0, new OutletDetails("Trail Post", "Calls early"));
                        })
                        .tells("press.outlet.revised"),
                TrailScenario.of("OutletService.addJournalist", () -> {
                            var outlet = fixture.outlet();
                            return () -> outlets.addJournalist(outlet, JO);
                        })
                        .tells("press.outlet.journalist-added"),
                TrailScenario.of("OutletService.reviseJournalist", () -> {
                            var jo = outlets.addJournalist(fixture.outlet(), JO);
                            return () -> outlets.reviseJournalist(jo, 0, new JournalistDetails("Joe Roe", "", "555"));
                        })
                        .tells("press.outlet.journalist-revised"),
                TrailScenario.of("OutletService.journalistLeft", () -> {
                            var jo = outlets.addJournalist(fixture.outlet(), JO);
                            return () -> outlets.journalistLeft(jo, 0);
                        })
                        .tells("press.outlet.journalist-left"));
    }

    private Written written(String body) {
        var campaign = campaigns.campaign();
        var words = campaigns.letter(campaign);
        signatures.confirmed(words, "Jo Doe");
        return new Written(campaign, ReleaseFixture.details(editions.seal(words, Scope.PRINT_AD), words, body));
    }

    private UUID submitted() {
        var written = written("Signed by {claim}.");
        return fixture.submitted(written.details(), written.campaign());
    }
}
