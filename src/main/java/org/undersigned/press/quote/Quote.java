package org.undersigned.press.quote;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;

/** Words with which somebody may be quoted once they have agreed. */
@Entity
@Table(name = "press_quote")
class Quote extends Aggregate {

    private UUID campaignId;
    private String speaker;
    private @Nullable UUID signatureId;
    private @Nullable UUID spokespersonId;
    private String speaksAs;
    private String words;
    private UUID addedBy;
    private Instant addedAt;
    private @Nullable UUID signOffId;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Quote() {}

    Quote(UUID campaign, QuoteSpeaker speaker, NewQuote details, UUID user, Instant now) {
        super(newId());
        refuseIf(details.words().isEmpty(), "press.refused.quote-without-words");
        refuseIf(
                details.speaksAs().length() > QuoteDetails.LONGEST_NAME,
                "press.refused.quote-long-name",
                QuoteDetails.LONGEST_NAME);
        refuseIf(
                details.words().length() > QuoteDetails.LONGEST_WORDS,
                "press.refused.quote-long-words",
                QuoteDetails.LONGEST_WORDS);
        this.campaignId = campaign;
        this.speaker = speaker.name();
        this.speaksAs = details.speaksAs().isEmpty() ? speaker.speaksAs() : details.speaksAs();
        this.words = details.words();
        this.addedBy = user;
        this.addedAt = now;
        belongTo(speaker.by());
    }

    /** Says whose words they are, of a quote that names its speaker as text. */
    void attribute(QuoteSpeaker speaker) {
        refuseIf(by() != null, "press.refused.quote-attributed", this.speaker);
        this.speaker = speaker.name();
        belongTo(speaker.by());
    }

    private void belongTo(QuotedBy by) {
        switch (by) {
            case QuotedBy.Signer signer -> signatureId = signer.id();
            case QuotedBy.Spokesperson spokesperson -> spokespersonId = spokesperson.id();
        }
    }

    @Nullable
    QuotedBy by() {
        if (signatureId != null) {
            return new QuotedBy.Signer(signatureId);
        }
        return spokespersonId == null ? null : new QuotedBy.Spokesperson(spokespersonId);
    }

    void signOff(QuoteSignOff given) {
        refuseIf(signOffId != null, "press.refused.quote-signed-off", speaker);
        signOffId = given.getId();
    }

    /** @return the sign-off that is taken back */
    UUID takeBack() {
        var standing = signOff().orElseThrow(() -> new Refusal("press.refused.quote-not-signed-off", speaker));
        signOffId = null;
        return standing;
    }

    Optional<UUID> signOff() {
        return Optional.ofNullable(signOffId);
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }

    UUID campaignId() {
        return campaignId;
    }

    String speaker() {
        return speaker;
    }

    QuoteRow row(@Nullable QuoteSpeaker now, @Nullable QuoteSignOff standing) {
        return new QuoteRow(
                getId(),
                version(),
                new QuoteDetails(now == null ? speaker : now.name(), speaksAs, words),
                by(),
                standing == null ? null : standing.details(),
                bars(now, standing));
    }

    private List<QuoteBar> bars(@Nullable QuoteSpeaker now, @Nullable QuoteSignOff standing) {
        var bars = new ArrayList<QuoteBar>();
        if (now != null) {
            now.bar().ifPresent(bars::add);
        } else {
            bars.add(by() == null ? QuoteBar.NO_SPEAKER : QuoteBar.GONE);
        }
        if (standing == null) {
            bars.add(QuoteBar.NOT_SIGNED_OFF);
        } else if (now != null && now.hasWithdrawnSince(standing.recordedAt())) {
            bars.add(QuoteBar.SIGNED_OFF_BEFORE_WITHDRAWAL);
        }
        return bars;
    }
}
