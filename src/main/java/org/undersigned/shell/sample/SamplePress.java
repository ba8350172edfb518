package org.undersigned.shell.sample;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyService;
import org.undersigned.press.coverage.CoverageDetails;
import org.undersigned.press.coverage.CoverageService;
import org.undersigned.press.quote.NewQuote;
import org.undersigned.press.quote.QuoteRow;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.quote.QuotedBy;
import org.undersigned.press.quote.SignOffDetails;
import org.undersigned.press.spokesperson.PressContact;
import org.undersigned.press.spokesperson.SpokespersonDetails;
import org.undersigned.press.spokesperson.SpokespersonService;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.ExportDetails;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.FileKind;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.act.Channel;

/** What the press desk has done before launch: given out a list and called it back, and read an article. */
@Component
class SamplePress {

    /** So many names too many are in the article. */
    private static final int OVERCOUNTED = 38;

    private static final int NAMED = 3;

    private final RosterService rosters;
    private final ExportService exports;
    private final SpokespersonService spokespeople;
    private final QuoteService quotes;
    private final CoverageService coverage;
    private final PartyService parties;
    private final Clock clock;

    SamplePress(
            RosterService rosters,
            ExportService exports,
            SpokespersonService spokespeople,
            QuoteService quotes,
            CoverageService coverage,
            PartyService parties,
            Clock clock) {
        this.rosters = rosters;
        this.exports = exports;
        this.spokespeople = spokespeople;
        this.quotes = quotes;
        this.coverage = coverage;
        this.parties = parties;
        this.clock = clock;
    }

    /** Gives an edition to a newsroom. */
    void give(UUID edition) {
        exports.export(edition, new ExportDetails(FileKind.XLSX, text("shell.sample.newsroom")));
    }

    /** Calls an edition back, of which a name was withdrawn. */
    void recall(UUID edition) {
        rosters.recall(edition, rosters.edition(edition).version(), text("shell.sample.recalled"));
    }

    /** Somebody who speaks for the campaign, with words that newsrooms may print. */
    void speak(UUID campaign) {
        var speaker = spokespeople.add(
                campaign,
                new SpokespersonDetails(
                        null,
                        text("shell.sample.spokesperson"),
                        text("shell.sample.spokesperson-is"),
                        new PressContact(
                                text("shell.sample.spokesperson-phone"),
                                text("shell.sample.spokesperson-mail"),
                                text("shell.sample.spokesperson-hours"),
                                SampleZone.ZONE,
                                text("shell.sample.spokesperson-languages")),
                        text("shell.sample.spokesperson-topics"),
                        null));
        var quote =
                quotes.add(campaign, new NewQuote(new QuotedBy.Spokesperson(speaker), "", text("shell.sample.quote")));
        quotes.signOff(
                quote,
                version(campaign, quote),
                new SignOffDetails(text("shell.sample.spokesperson"), Channel.EMAIL, SampleZone.today(clock)));
    }

    private long version(UUID campaign, UUID quote) {
        return quotes.quotes(campaign).stream()
                .filter(row -> row.id().equals(quote))
                .findFirst()
                .map(QuoteRow::version)
                .orElseThrow();
    }

    /** An article that names signers rightly and counts them wrongly. */
    void readArticle(EditionFacts edition, List<UUID> signers) {
        var named = signers.subList(0, NAMED);
        var facts = parties.facts(named);
        var names = named.stream()
                .map(facts::get)
                .map(Objects::requireNonNull)
                .map(PartyFacts::name)
                .collect(Collectors.joining(", "));
        coverage.log(
                edition.id(),
                text("shell.sample.article", names, edition.count().total() + OVERCOUNTED),
                new CoverageDetails(
                        text("shell.sample.newsroom"),
                        text("shell.sample.headline"),
                        text("shell.sample.link"),
                        SampleZone.today(clock)));
    }
}
