package org.undersigned.advertising.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.publication.Deadline;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignService;

/**
 * Asks a paper's rules and rate card what follows from an order. What the paper has said of one insertion goes before them,
 * and what nobody knows forbids nothing.
 */
@Component
public class PaperDesk {

    private final PublicationService publications;
    private final RateDesk rates;
    private final CampaignService campaigns;
    private final Clock clock;

    PaperDesk(PublicationService publications, RateDesk rates, CampaignService campaigns, Clock clock) {
        this.publications = publications;
        this.rates = rates;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** @throws Refusal when nothing is to be ordered from it */
    public OrderedPaper paper(UUID id) {
        var paper = publications.publication(id);
        if (paper.isBlocked()) {
            throw new Refusal("advertising.order.refused.paper-blocked", paper.name(), paper.blocked());
        }
        return new OrderedPaper(id, paper.name(), paper.zone());
    }

    /** Whether the paper wants to be paid before an ad runs; what is unknown forbids nothing. */
    public boolean wantsPrepayment(UUID paperEdition) {
        return Boolean.TRUE.equals(publications.edition(paperEdition).terms().prepaid());
    }

    /**
     * What follows from what is ordered at this moment.
     *
     * @throws Refusal when the edition is not of the paper or does not appear, the ad has no place on its page, the day or
     *     the deadline for space has passed, or an ad for the day of the launch would be on standby and nobody says why
     */
    public LineTerms terms(OrderHead order, InsertionDetails details) {
        details.expectComplete();
        var edition = publications.edition(details.paperEdition());
        if (!edition.publication().equals(order.paper())) {
            throw new Refusal("advertising.order.refused.other-paper", edition.label(), order.label());
        }
        edition.expectOpen();
        expectPrints(edition, details);
        SpaceRule.expectFits(edition, details);
        var deadlines = deadlines(edition, details);
        expectNotPassed(edition, details);
        expectSpaceOpen(deadlines.get(DeadlineKind.SPACE), edition);
        var priced = price(order, edition, details);
        expectLaunchIsSafe(order, edition, details, priced.price());
        return new LineTerms(
                details,
                edition.label(),
                edition.zone(),
                priced.price(),
                priced.origin(),
                priced.card(),
                priced.lines(),
                deadlines);
    }

    /**
     * That it can still be ordered, by what holds for the paper and the launch at this moment.
     *
     * @throws Refusal when the paper is blocked, does not appear on the day any more, the day or the deadline for space has
     *     passed, or an ad for the day of the launch would be on standby and nobody says why
     */
    public void expectOrderable(OrderHead order, LineTerms terms) {
        var details = terms.details();
        var edition = publications.edition(details.paperEdition());
        edition.expectOpen();
        expectPrints(edition, details);
        var known = terms.deadlines().get(DeadlineKind.SPACE);
        expectNotPassed(edition, details);
        expectSpaceOpen(deadlines(edition, details).getOrDefault(DeadlineKind.SPACE, known), edition);
        expectLaunchIsSafe(order, edition, details, terms.price());
    }

    /** A day that is fixed has to be one on which there is a paper; of the days of a window, one. */
    private static void expectPrints(PaperEdition edition, InsertionDetails details) {
        var calendar = edition.calendar();
        if (details.runOn().datesUntil(details.lastDay().plusDays(1)).noneMatch(calendar::prints)) {
            edition.expectPrints(details.runOn());
        }
    }

    /** No paper takes an ad for a day that is over, whatever it has said of its deadline. */
    private void expectNotPassed(PaperEdition edition, InsertionDetails details) {
        if (details.lastDay().isBefore(LocalDate.ofInstant(clock.instant(), edition.zone()))) {
            throw new Refusal("advertising.order.refused.day-passed", DayText.of(details.lastDay()), edition.label());
        }
    }

    private void expectSpaceOpen(@Nullable DueTime space, PaperEdition edition) {
        if (space != null && !clock.instant().isBefore(space.dueAt())) {
            throw new Refusal("advertising.order.refused.space-closed", edition.label());
        }
    }

    private static Map<DeadlineKind, DueTime> deadlines(PaperEdition edition, InsertionDetails details) {
        var deadlines = new EnumMap<DeadlineKind, DueTime>(DeadlineKind.class);
        for (var kind : DeadlineKind.values()) {
            edition.deadline(kind, details.runOn(), details.columns())
                    .map(Deadline::at)
                    .ifPresent(at -> deadlines.put(kind, new DueTime(at, false)));
        }
        var statement = details.statement();
        if (statement != null) {
            statement.deadlines().forEach((kind, at) -> deadlines.put(kind, new DueTime(at, true)));
        }
        return deadlines;
    }

    private PricedLine price(OrderHead order, PaperEdition edition, InsertionDetails details) {
        var statement = details.statement();
        if (statement != null && statement.price() != null) {
            var stated = statement.price();
            if (!stated.currency().equals(order.currency())) {
                throw new Refusal(
                        "advertising.order.refused.other-currency",
                        stated.currency().getCurrencyCode(),
                        order.currency().getCurrencyCode());
            }
            return new PricedLine(Optional.of(stated), PriceOrigin.STATED, null, List.of());
        }
        return rates.price(order.currency(), edition, details);
    }

    /** What the press hears of on one day has to be in the paper on that day. */
    private void expectLaunchIsSafe(
            OrderHead order, PaperEdition edition, InsertionDetails details, Optional<Money> priced) {
        if (details.guarantee() == Guarantee.STANDBY
                && details.override().isEmpty()
                && launchDay(order.campaign(), edition)
                        .filter(day -> isWithin(day, details))
                        .isPresent()) {
            throw standbyAtLaunch(order, edition, details, priced);
        }
    }

    private Refusal standbyAtLaunch(
            OrderHead order, PaperEdition edition, InsertionDetails details, Optional<Money> priced) {
        var fixed = rates.fixed(order.currency(), edition, details);
        var difference = priced.flatMap(standby -> fixed.map(price -> price.minus(standby)));
        return difference
                .map(more -> new Refusal(
                        more.isPositive()
                                ? "advertising.order.refused.launch-standby-priced"
                                : "advertising.order.refused.launch-standby-same",
                        edition.label(),
                        DayText.of(details.runOn()),
                        more.toString(),
                        fixed.map(Money::toString).orElse("")))
                .orElseGet(() -> new Refusal(
                        "advertising.order.refused.launch-standby", edition.label(), DayText.of(details.runOn())));
    }

    private Optional<LocalDate> launchDay(UUID campaign, PaperEdition edition) {
        return Optional.ofNullable(campaigns.campaign(campaign).launch())
                .map(launch -> LocalDate.ofInstant(launch, edition.zone()));
    }

    private static boolean isWithin(LocalDate day, InsertionDetails details) {
        return !day.isBefore(details.runOn()) && !day.isAfter(details.lastDay());
    }
}
