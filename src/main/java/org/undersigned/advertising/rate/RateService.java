package org.undersigned.advertising.rate;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.advertising.publication.PageGeometry;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Keeps the cards of editions, and prices ads by them. */
@Service
public class RateService {

    private final RateCards cards;
    private final PublicationService publications;
    private final CardShelf shelf;
    private final Trail trail;
    private final Clock clock;

    RateService(RateCards cards, PublicationService publications, CardShelf shelf, Trail trail, Clock clock) {
        this.cards = cards;
        this.publications = publications;
        this.shelf = shelf;
        this.trail = trail;
        this.clock = clock;
    }

    /** All cards of an edition, by class and the latest first; those that hold no more as well. */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public List<RateCard> cards(UUID edition) {
        return cards.findByEditionIdOrderByFromDateDescCardNoDesc(edition).stream()
                .map(StoredRateCard::card)
                .sorted(Comparator.comparing(RateCard::rateClass))
                .toList();
    }

    /** The card of a class that holds on a day, or nothing where there is none yet. */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public Optional<RateCard> card(UUID edition, RateClass rateClass, LocalDate day) {
        return holding(edition, rateClass, day);
    }

    private Optional<RateCard> holding(UUID edition, RateClass rateClass, LocalDate day) {
        return cards.findFirstByEditionIdAndRateClassAndFromDateLessThanEqualOrderByFromDateDescCardNoDesc(
                        edition, rateClass, day)
                .map(StoredRateCard::card);
    }

    /**
     * What an ad costs on a day.
     *
     * @throws Refusal when no card holds on that day, it does not say, or the ad has no place on the page
     */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public PriceQuote quote(UUID edition, LocalDate run, RateClass rateClass, PriceRequest ask) {
        var paper = publications.edition(edition);
        return PriceCalculator.quote(
                holding(edition, rateClass, run).orElseThrow(() -> noCard(paper, rateClass, run)),
                paper.geometry(),
                ask);
    }

    private static Refusal noCard(PaperEdition paper, RateClass rateClass, LocalDate run) {
        return new Refusal("advertising.refused.no-card", Texts.label(rateClass), paper.label(), DayText.of(run));
    }

    /** What standby saves on a day; nothing where one of the two prices is unknown. */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public Optional<StandbyPrice> standby(UUID edition, LocalDate run, PriceRequest ask) {
        var page = publications.edition(edition).geometry();
        var fixed = Stream.of(RateClass.ADVOCACY, RateClass.OPEN)
                .flatMap(rateClass -> holding(edition, rateClass, run).stream())
                .findFirst();
        return holding(edition, RateClass.STANDBY, run)
                .flatMap(standby -> fixed.flatMap(card -> compared(standby, card, page, ask)));
    }

    private static Optional<StandbyPrice> compared(
            RateCard standby, RateCard fixed, PageGeometry page, PriceRequest ask) {
        try {
            return Optional.of(new StandbyPrice(
                    PriceCalculator.quote(standby, page, ask), PriceCalculator.quote(fixed, page, ask)));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    /**
     * Adds a card, which takes the place of the one of its class from its day on.
     *
     * @throws Refusal when it prices nothing, a figure is none, or its source is missing
     */
    @RolesAllowed(Permission.PUBLICATION_WRITE)
    @Transactional
    public UUID add(UUID edition, RateDetails details) {
        var paper = publications.edition(edition);
        details.provenance().expectChecked(LocalDate.ofInstant(clock.instant(), paper.zone()));
        var id = shelf.add(edition, details);
        trail.record(Entry.of("advertising.rate.added", PublicationService.KIND, paper.publication(), paper.label())
                .with("rate-class", details.rateClass())
                .with("from", details.from())
                .with("source", details.provenance().source()));
        return id;
    }
}
