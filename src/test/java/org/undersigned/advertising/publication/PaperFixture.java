package org.undersigned.advertising.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;

/** Papers for tests, made through the real services under fresh names. Needs a coordinator signed in. */
@Component
@Profile("test")
public class PaperFixture {

    private final PublicationService publications;
    private final FactService facts;
    private final Clock clock;

    PaperFixture(PublicationService publications, FactService facts, Clock clock) {
        this.publications = publications;
        this.facts = facts;
        this.clock = clock;
    }

    public UUID paper() {
        return publications.add(new PublicationDetails("Gazette " + Ids.next(), "America/New_York", "US", "USD"));
    }

    /** An edition of a new paper of which nothing is known. */
    public UUID unknown() {
        return publications.addEdition(paper(), "National");
    }

    /** An edition of a new paper with the page of the Wall Street Journal, no paper on Sundays, and deadlines. */
    public UUID known() {
        var edition = unknown();
        enter(edition, FactKey.PAGE_COLUMNS, "6");
        enter(edition, FactKey.COLUMN_WIDTHS, "1.68 in; 3.52 in; 5.35 in; 7.19 in; 9.02 in; 10.87 in");
        enter(edition, FactKey.PAGE_DEPTH, "21 in");
        enter(edition, FactKey.BILLED_FULL_ABOVE, "18 in");
        enter(edition, FactKey.DEPTH_STEP, "0.25 in");
        enter(edition, FactKey.LEAST_DEPTHS, "1 in; 2 in; 6 in; 8 in; 9 in; 10.5 in");
        enter(edition, FactKey.PRINT_DAYS, "mon tue wed thu fri sat");
        enter(edition, FactKey.SPACE_DEADLINE, "3 17:00");
        enter(edition, FactKey.MATERIAL_DEADLINE, "1 12:00");
        enter(edition, FactKey.CANCEL_DEADLINE, "2 11:00");
        enter(edition, FactKey.SMALLEST_TYPE, "7");
        return edition;
    }

    public void enter(UUID scope, FactKey key, String value) {
        var seen = facts.history(scope, key).stream()
                .findFirst()
                .map(FactRow::number)
                .orElse(0);
        facts.enter(scope, key, seen, new FactDetails(value, checked()));
    }

    public Provenance checked() {
        return new Provenance("Rate card", "2026", today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    }
}
