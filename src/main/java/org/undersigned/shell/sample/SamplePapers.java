package org.undersigned.shell.sample;

import static org.undersigned.base.Texts.text;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.publication.FactDetails;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.FactService;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.advertising.publication.PublicationDetails;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.advertising.rate.PriceBasis;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.advertising.rate.RateDetails;
import org.undersigned.advertising.rate.RateService;
import org.undersigned.advertising.rate.RateUnit;

/** Two papers: one that has sent its rate card, and one of which nothing is known but its name. */
@Component
class SamplePapers {

    static final String CURRENCY = "USD";

    private static final String COUNTRY = "US";

    /** What the rate card says of the paper and its page. */
    private static final Map<FactKey, String> FACTS = Map.ofEntries(
            Map.entry(FactKey.PRINT_DAYS, "mon tue wed thu fri sat sun"),
            Map.entry(FactKey.PAGE_COLUMNS, "6"),
            Map.entry(FactKey.COLUMN_WIDTHS, "1.56 in; 3.25 in; 4.94 in; 6.63 in; 8.31 in; 10 in"),
            Map.entry(FactKey.PAGE_DEPTH, "21 in"),
            Map.entry(FactKey.BILLED_FULL_ABOVE, "18.5 in"),
            Map.entry(FactKey.DEPTH_STEP, "0.25 in"),
            Map.entry(FactKey.SMALLEST_TYPE, "7"),
            Map.entry(FactKey.BLACK_ONLY, "yes"),
            Map.entry(FactKey.LABEL_WANTED, "yes"),
            Map.entry(FactKey.SPONSOR_WANTED, "yes"),
            Map.entry(FactKey.SPACE_DEADLINE, "3 17:00"),
            Map.entry(FactKey.PROOF_DEADLINE, "2 12:00"),
            Map.entry(FactKey.MATERIAL_DEADLINE, "1 17:00"),
            Map.entry(FactKey.CANCEL_DEADLINE, "2 11:00"),
            Map.entry(FactKey.STANDBY_DAYS, "7"));

    private final PublicationService publications;
    private final FactService facts;
    private final RateService rates;
    private final Clock clock;

    SamplePapers(PublicationService publications, FactService facts, RateService rates, Clock clock) {
        this.publications = publications;
        this.facts = facts;
        this.rates = rates;
        this.clock = clock;
    }

    /** A paper and the edition of it in which space is bought. */
    record Paper(UUID publication, UUID edition) {}

    Paper known() {
        var paper = add(text("shell.sample.paper-known"));
        var today = SampleZone.today(clock);
        FACTS.forEach((key, value) -> facts.enter(paper.edition(), key, 0, new FactDetails(value, source(today))));
        price(paper, RateClass.ADVOCACY, new BigDecimal("640"), today);
        price(paper, RateClass.STANDBY, new BigDecimal("290"), today);
        return paper;
    }

    Paper unknown() {
        return add(text("shell.sample.paper-unknown"));
    }

    private Paper add(String name) {
        var paper = publications.add(new PublicationDetails(name, SampleZone.ZONE.getId(), COUNTRY, CURRENCY));
        return new Paper(paper, publications.addEdition(paper, text("shell.sample.paper-edition")));
    }

    private void price(Paper paper, RateClass rateClass, BigDecimal columnInch, LocalDate today) {
        rates.add(
                paper.edition(),
                new RateDetails(
                        rateClass,
                        today.withDayOfYear(1),
                        RateUnit.COLUMN_INCH,
                        CURRENCY,
                        columnInch,
                        null,
                        List.of(),
                        null,
                        PriceBasis.NET,
                        null,
                        "",
                        source(today)));
    }

    private Provenance source(LocalDate today) {
        return new Provenance(text("shell.sample.paper-source"), Integer.toString(today.getYear()), today);
    }
}
