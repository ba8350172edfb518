package org.undersigned.shell.sample;

import static org.undersigned.base.Texts.text;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.press.outlet.JournalistDetails;
import org.undersigned.press.outlet.OutletDetails;
import org.undersigned.press.outlet.OutletService;
import org.undersigned.press.quote.QuoteRow;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.release.ReleaseDetails;
import org.undersigned.press.release.ReleaseReview;
import org.undersigned.press.release.ReleaseService;
import org.undersigned.roster.EditionFacts;

/** A press release for launch day that waits for somebody to approve it, and the newsroom that it will be sent to. */
@Component
class SampleRelease {

    private final ReleaseService releases;
    private final ReleaseReview review;
    private final QuoteService quotes;
    private final OutletService outlets;

    SampleRelease(ReleaseService releases, ReleaseReview review, QuoteService quotes, OutletService outlets) {
        this.releases = releases;
        this.review = review;
        this.quotes = quotes;
        this.outlets = outlets;
    }

    void submit(EditionFacts edition, UUID words) {
        var id = releases.add(edition.campaign(), details(edition, words));
        review.submit(id, 1, releases.versions(id).getFirst().version());
    }

    private ReleaseDetails details(EditionFacts edition, UUID words) {
        return new ReleaseDetails(
                text("shell.sample.release"),
                edition.id(),
                words,
                "",
                text("shell.sample.release-body"),
                text("press.release.begin.notes"),
                edition.contact(),
                text("shell.sample.release-boilerplate"),
                quotes.quotable(edition.campaign()).stream().map(QuoteRow::id).toList());
    }

    void keepNewsroom() {
        var outlet = outlets.add(new OutletDetails(text("shell.sample.newsroom"), text("shell.sample.newsroom-note")));
        outlets.addJournalist(
                outlet,
                new JournalistDetails(
                        text("shell.sample.journalist"),
                        text("shell.sample.journalist-mail"),
                        text("shell.sample.journalist-phone")));
    }
}
