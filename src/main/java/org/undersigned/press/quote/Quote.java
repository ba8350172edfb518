package org.undersigned.press.quote;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
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
    private String speaksAs;
    private String words;
    private UUID addedBy;
    private Instant addedAt;
    private @Nullable UUID signOffId;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Quote() {}

    Quote(UUID campaign, QuoteDetails details, UUID user, Instant now) {
        super(newId());
        refuseIf(details.speaker().isEmpty(), "press.refused.quote-without-speaker");
        refuseIf(details.words().isEmpty(), "press.refused.quote-without-words");
        refuseIf(
                details.speaker().length() > QuoteDetails.LONGEST_NAME
                        || details.speaksAs().length() > QuoteDetails.LONGEST_NAME,
                "press.refused.quote-long-name",
                QuoteDetails.LONGEST_NAME);
        refuseIf(
                details.words().length() > QuoteDetails.LONGEST_WORDS,
                "press.refused.quote-long-words",
                QuoteDetails.LONGEST_WORDS);
        this.campaignId = campaign;
        this.speaker = details.speaker();
        this.speaksAs = details.speaksAs();
        this.words = details.words();
        this.addedBy = user;
        this.addedAt = now;
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

    QuoteRow row(@Nullable QuoteSignOff standing) {
        return new QuoteRow(
                getId(),
                version(),
                new QuoteDetails(speaker, speaksAs, words),
                standing == null ? null : standing.details());
    }
}
