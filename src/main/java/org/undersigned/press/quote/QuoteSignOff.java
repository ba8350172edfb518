package org.undersigned.press.quote;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;
import org.undersigned.signature.act.Channel;

/** That a speaker agreed to be quoted: who said so, how, when, and whether it was taken back. */
@Entity
@Table(name = "press_quote_sign_off")
class QuoteSignOff extends Aggregate {

    private static final int LONGEST_REASON = 2_000;

    private UUID quoteId;
    private String saidBy;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate saidOn;
    private UUID recordedBy;
    private Instant recordedAt;
    private @Nullable String takenBackReason;
    private @Nullable UUID takenBackBy;
    private @Nullable Instant takenBackAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected QuoteSignOff() {}

    /** @param today where the campaign is */
    QuoteSignOff(UUID quote, SignOffDetails details, LocalDate today, UUID user, Instant now) {
        super(newId());
        if (details.saidBy().isEmpty()) {
            throw new Refusal("press.refused.sign-off-by-nobody");
        }
        if (details.saidBy().length() > QuoteDetails.LONGEST_NAME) {
            throw new Refusal("press.refused.quote-long-name", QuoteDetails.LONGEST_NAME);
        }
        if (details.saidOn().isAfter(today)) {
            throw new Refusal("press.refused.sign-off-in-future");
        }
        this.quoteId = quote;
        this.saidBy = details.saidBy();
        this.channel = details.channel();
        this.saidOn = details.saidOn();
        this.recordedBy = user;
        this.recordedAt = now;
    }

    void takeBack(String reason, UUID user, Instant now) {
        if (reason.isBlank()) {
            throw new Refusal("press.refused.no-reason");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("press.refused.long-reason", LONGEST_REASON);
        }
        takenBackReason = reason.strip();
        takenBackBy = user;
        takenBackAt = now;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    SignOffDetails details() {
        return new SignOffDetails(saidBy, channel, saidOn);
    }
}
