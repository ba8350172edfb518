package org.undersigned.press.quote;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignService;

/** Quotes, and the speakers' word that they may be used. */
@Service
public class QuoteService {

    private final Quotes quotes;
    private final QuoteSignOffs signOffs;
    private final QuoteSpeakers speakers;
    private final StandingQuotes standing;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    QuoteService(
            Quotes quotes,
            QuoteSignOffs signOffs,
            QuoteSpeakers speakers,
            StandingQuotes standing,
            CampaignService campaigns,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.quotes = quotes;
        this.signOffs = signOffs;
        this.speakers = speakers;
        this.standing = standing;
        this.campaigns = campaigns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of a campaign, the newest first, whether or not they may be used. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<QuoteRow> quotes(UUID campaign) {
        return standing.of(campaign);
    }

    /** Those of a campaign that may be used at this moment. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<QuoteRow> quotable(UUID campaign) {
        return quotes(campaign).stream().filter(QuoteRow::isQuotable).toList();
    }

    /**
     * Adds words of somebody who signed or speaks for the campaign.
     *
     * @throws Refusal when no words are given, something is too long, or nobody like that can be quoted
     */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public UUID add(UUID campaign, NewQuote details) {
        var known = campaigns.campaign(campaign).id();
        var speaker = speakers.choose(known, details.by());
        var quote = quotes.save(new Quote(known, speaker, details, user.id(), clock.instant()));
        trail.record(entry("press.quote.added", quote).changedErasably("words", null, details.words()));
        return quote.getId();
    }

    /**
     * Says whose words a quote is that names its speaker as text.
     *
     * @throws Refusal when that was said, or nobody like that can be quoted
     */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public void attribute(UUID id, long seenVersion, QuotedBy by) {
        var quote = find(id, seenVersion);
        var before = quote.speaker();
        quote.attribute(speakers.choose(quote.campaignId(), by));
        trail.record(entry("press.quote.attributed", quote).changedErasably("speaker", before, quote.speaker()));
    }

    /**
     * Keeps that the speaker agreed to be quoted with these words.
     *
     * @throws Refusal when they have already, and when nobody or a later day is named
     */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public void signOff(UUID id, long seenVersion, SignOffDetails details) {
        var quote = find(id, seenVersion);
        var now = clock.instant();
        var today =
                LocalDate.ofInstant(now, campaigns.campaign(quote.campaignId()).zone());
        var given = new QuoteSignOff(id, details, today, user.id(), now);
        quote.signOff(given);
        signOffs.save(given);
        trail.record(entry("press.quote.signed-off", quote)
                .changedErasably("said-by", null, details.saidBy())
                .with("channel", details.channel())
                .with("said-on", details.saidOn()));
    }

    /** Keeps that the speaker does not want to be quoted any more. */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public void takeBack(UUID id, long seenVersion, String reason) {
        var quote = find(id, seenVersion);
        var given = signOffs.findById(quote.takeBack())
                .orElseThrow(() -> new IllegalStateException("Quote " + id + " has lost its sign-off"));
        given.takeBack(reason, user.id(), clock.instant());
        trail.record(entry("press.quote.taken-back", quote).because(reason.strip()));
    }

    private Quote find(UUID id, long seenVersion) {
        var quote = quotes.findById(id).orElseThrow(() -> new Refusal("press.refused.unknown-quote"));
        quote.expectVersion(seenVersion, quote.speaker());
        return quote;
    }

    private static Entry entry(String verb, Quote quote) {
        return Entry.of(verb, "quote", quote.getId(), quote.speaker()).in(quote.campaignId());
    }
}
