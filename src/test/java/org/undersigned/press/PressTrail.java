package org.undersigned.press;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.press.quote.QuoteDetails;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.quote.SignOffDetails;
import org.undersigned.signature.act.Channel;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What keeping quotes leaves on the trail. */
@Component
@Profile("test")
class PressTrail implements TrailScenarios {

    private static final QuoteDetails DETAILS = new QuoteDetails("Moira Speaker", "advisor", "Ask first.");


    private final CampaignFixture campaigns;
    private final QuoteService quotes;
    private final Clock clock;

    PressTrail(
            CampaignFixture campaigns,
            QuoteService quotes,
            Clock clock) {
        this.campaigns = campaigns;
        this.quotes = quotes;
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
                        .tellsWhy("press.quote.taken-back", "Misunderstood"));
    }

    private SignOffDetails agreed() {
        var today = LocalDate.ofInstant(clock.instant(), CampaignFixture.ZONE);
        return new SignOffDetails("Moira Speaker", Channel.EMAIL, today);
    }
}
