package org.undersigned.press;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.press.coverage.CoverageDetails;
import org.undersigned.press.coverage.CoverageService;
import org.undersigned.press.quote.NewQuote;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.quote.QuotedBy;
import org.undersigned.press.quote.SignOffDetails;
import org.undersigned.press.spokesperson.SpokespersonFixture;
import org.undersigned.press.spokesperson.SpokespersonService;
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

    private static final String ARTICLE = "It was signed by One Republic.";
    private static final CoverageDetails ARTICLE_DETAILS = new CoverageDetails("Daily Paper", "Stars sign", "", null);

    private final CampaignFixture campaigns;
    private final SignatureFixture signatures;
    private final EditionFixture editions;
    private final QuoteService quotes;
    private final CoverageService coverage;
    private final SpokespersonService spokespeople;
    private final SpokespersonFixture speakers;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    PressTrail(
            CampaignFixture campaigns,
            SignatureFixture signatures,
            EditionFixture editions,
            QuoteService quotes,
            CoverageService coverage,
            SpokespersonService spokespeople,
            SpokespersonFixture speakers,
            JdbcTemplate jdbc,
            Clock clock) {
        this.campaigns = campaigns;
        this.signatures = signatures;
        this.editions = editions;
        this.quotes = quotes;
        this.coverage = coverage;
        this.spokespeople = spokespeople;
        this.speakers = speakers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("QuoteService.add", () -> {
                            var campaign = campaigns.campaign();
                            var quote = quoteIn(campaign);
                            return () -> quotes.add(campaign, quote);
                        })
                        .tells("press.quote.added"),
                TrailScenario.of("QuoteService.signOff", () -> {
                            var campaign = campaigns.campaign();
                            var quote = quotes.add(campaign, quoteIn(campaign));
                            return () -> quotes.signOff(quote, 0, agreed());
                        })
                        .tells("press.quote.signed-off"),
                TrailScenario.of("QuoteService.takeBack", () -> {
                            var campaign = campaigns.campaign();
                            var quote = quotes.add(campaign, quoteIn(campaign));
                            quotes.signOff(quote, 0, agreed());
                            var seen = quotes.quotes(campaign).getFirst().version();
                            return () -> quotes.takeBack(quote, seen, "Misunderstood");
                        })
                        .tellsWhy("press.quote.taken-back", "Misunderstood"),
                TrailScenario.of("QuoteService.attribute", () -> {
                            var campaign = campaigns.campaign();
                            var details = quoteIn(campaign);
                            var quote = quotes.add(campaign, details);
                            unattribute(quote);
                            return () -> quotes.attribute(quote, 0, Objects.requireNonNull(details.by()));
                        })
                        .tells("press.quote.attributed"),
                TrailScenario.of("SpokespersonService.add", () -> {
                            var campaign = campaigns.campaign();
                            return () -> spokespeople.add(campaign, SpokespersonFixture.named("Moira", null, null));
                        })
                        .tells("press.spokesperson.added"),
                TrailScenario.of("SpokespersonService.revise", () -> {
                            var id = speakers.spokesperson(campaigns.campaign(), "Moira");
                            return () -> spokespeople.revise(id, 0, SpokespersonFixture.named("Mo", null, null));
                        })
                        .tells("press.spokesperson.revised"),
                TrailScenario.of("SpokespersonService.moveUp", () -> {
                            var campaign = campaigns.campaign();
                            speakers.spokesperson(campaign, "Moira");
                            var second = speakers.spokesperson(campaign, "Ned");
                            return () -> spokespeople.moveUp(second, 0);
                        })
                        .tells("press.spokesperson.moved-up"),
                TrailScenario.of("CoverageService.log", () -> {
                            var edition = sealed();
                            return () -> coverage.log(edition, ARTICLE, ARTICLE_DETAILS);
                        })
                        .tells("press.coverage.logged"),
                TrailScenario.of("CoverageService.revise", () -> {
                            var logged = coverage.log(sealed(), ARTICLE, ARTICLE_DETAILS);
                            var revised = new CoverageDetails("Weekly Paper", "Stars", "", null);
                            return () -> coverage.revise(logged, 0, revised);
                        })
                        .tells("press.coverage.revised"),
                TrailScenario.of("CoverageService.correctionSent", () -> {
                            var edition = sealed();
                            var logged = coverage.log(edition, ARTICLE, ARTICLE_DETAILS);
                            return () -> coverage.correctionSent(logged, 0, edition);
                        })
                        .tells("press.coverage.correction-sent"));
    }

    private NewQuote quoteIn(UUID campaign) {
        var speaker = speakers.spokesperson(campaign, "Moira Speaker");
        return new NewQuote(new QuotedBy.Spokesperson(speaker), "advisor", "Ask first.");
    }

    /** As quotes are that were kept before their speakers had records. */
    private void unattribute(UUID quote) {
        jdbc.update("update press_quote set spokesperson_id = null where id = ?", UuidBytes.of(quote));
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
