package org.undersigned.advertising.publication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/**
 * An edition of a paper with all that holds of it at present.
 *
 * @param blocked why nothing is to be ordered from the paper; empty when one may
 */
public record PaperEdition(
        UUID id,
        UUID publication,
        String paper,
        String name,
        ZoneId zone,
        Currency currency,
        String blocked,
        PublishingCalendar calendar,
        FactSheet facts) {

    /** "The Wall Street Journal, National". */
    public String label() {
        return label(paper, name);
    }

    static String label(String paper, String edition) {
        return Texts.text("advertising.edition.label", paper, edition);
    }

    public PageGeometry geometry() {
        return facts.geometry();
    }

    public DeadlineRules deadlines() {
        return facts.deadlines();
    }

    public MaterialRules material() {
        return facts.material();
    }

    public PaperTerms terms() {
        return facts.terms();
    }

    /** The last moment for a run on a day; nothing where the rule is unknown. */
    public Optional<Deadline> deadline(DeadlineKind kind, LocalDate run) {
        return deadlines().before(run, kind, calendar);
    }

    /** The same for an ad over two pages; nothing where the paper says nothing of these. */
    public Optional<Deadline> doublePageDeadline(DeadlineKind kind, LocalDate run) {
        return deadlines().beforeDoublePage(run, kind, calendar);
    }

    /** The last moment for an ad that is so many columns wide: earlier over two pages, where the paper says so. */
    public Optional<Deadline> deadline(DeadlineKind kind, LocalDate run, int columns) {
        var single = deadline(kind, run);
        return geometry().isDoublePage(columns) ? doublePageDeadline(kind, run).or(() -> single) : single;
    }

    /** @throws Refusal when the paper is blocked, with the reason */
    public void expectOpen() {
        if (!blocked.isEmpty()) {
            throw new Refusal("advertising.refused.paper-blocked", paper, blocked);
        }
    }

    /** @throws Refusal when there is no paper on that day, with the reason */
    public void expectPrints(LocalDate day) {
        calendar.expectPrints(day, label());
    }
}
