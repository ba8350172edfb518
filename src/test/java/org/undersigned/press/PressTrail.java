package org.undersigned.press;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.press.coverage.CoverageDetails;
import org.undersigned.press.coverage.CoverageService;
import org.undersigned.press.quote.QuoteDetails;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.quote.SignOffDetails;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What keeping quotes and logging articles leave on the trail. */
@Component
@Profile("test")
class PressTrail implements TrailScenarios {

    private static final QuoteDetails DETAILS = new QuoteDetails("Moira Speaker", "advisor", "Ask first.");

    private static final String ARTICLE = "It was signed by One Republic.";
    private static final CoverageDetails ARTICLE_DETAILS = new CoverageDetails("Daily Paper", "", "", null);

    private final CampaignFixture campaigns;
    private final SignatureFixture signatures;
    private final EditionFixture editions;
    private final QuoteService quotes;
    private final CoverageService coverage;
    private final Clock clock;

    PressTrail(
            CampaignFixture campaigns,
            SignatureFixture signatures,
            EditionFixture editions,
            QuoteService quotes,
            CoverageService coverage,
            Clock clock) {
        this.campaigns = campaigns;
        this.signatures = signatures;
        this.editions = editions;
        this.quotes = quotes;
        this.coverage = coverage;
        this.clock = clock;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("QuoteService.add", () -> {
                            var campaign = campaigns.campaign();
                            return () -> quotes.add(campaign, DETAILS);
                        })
                        .tells("press.quote.added"),
                TrailScenario.of("QuoteService.signOff", () -> {
                            var quote = quotes.add(campaigns.campaign(), DETAILS);
                            return () -> quotes.signOff(quote, 0, agreed());
                        })
                        .tells("press.quote.signed-off"),
                TrailScenario.of("QuoteService.takeBack", () -> {
                            var campaign = campaigns.campaign();
                            UUID quote = quotes.add(campaign, DETAILS);
                            quotes.signOff(quote, 0, agreed());
                            var seen = quotes.quotes(campaign).getFirst().version();
                            return () -> quotes.takeBack(quote, seen, "Misunderstood");
                        })
                        .tellsWhy("press.quote.taken-back", "Misunderstood"),
                TrailScenario.of("CoverageService.log", () -> {
                            var edition = sealed();
                            return () -> coverage.log(edition, ARTICLE, ARTICLE_DETAILS);
                        })
                        .tells("press.coverage.logged"),
                TrailScenario.of("CoverageService.correctionSent", () -> {
                            var logged = coverage.log(sealed(), ARTICLE, ARTICLE_DETAILS);
                            return () -> coverage.correctionSent(logged, 0);
                        })
                        .tells("press.coverage.correction-sent"));
    }

    private UUID sealed() {
        var words = campaigns.letter(campaigns.campaign());
        signatures.confirmed(words, "OneRepublic");
        return editions.seal(words, Scope.PRINT_AD);
    }

    private SignOffDetails agreed() {
        var today = LocalDate.ofInstant(clock.instant(), CampaignFixture.ZONE);
        return new SignOffDetails("Moira Speaker", Channel.EMAIL, today);
    }
}
