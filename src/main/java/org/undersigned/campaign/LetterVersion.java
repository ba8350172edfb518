package org.undersigned.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** One text of a letter: a number in a language. It is written once and has no verb that would change it. */
@Entity
@Immutable
class LetterVersion extends Aggregate {

    @Column(updatable = false)
    private UUID letterId;

    @Column(name = "version_no", updatable = false)
    private int number;

    @Column(length = LocaleTag.LONGEST, updatable = false)
    private String locale;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, updatable = false)
    private VersionStep step;

    @Column(length = Letter.LONGEST_REASON, updatable = false)
    private @Nullable String reason;

    @Column(length = 1_000_000, updatable = false)
    private String text;

    @Column(length = 64, updatable = false)
    private String sha256;

    @Column(updatable = false)
    private UUID publishedBy;

    @Column(updatable = false)
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected LetterVersion() {}

    LetterVersion(UUID letterId, VersionDraft draft, LocaleTag locale, LetterText text, UUID by, Instant at) {
        super(newId());
        this.letterId = letterId;
        this.number = draft.number();
        this.locale = locale.tag();
        this.step = draft.step();
        this.reason = draft.reason() == null || draft.reason().isBlank()
                ? null
                : draft.reason().strip();
        this.text = text.words();
        this.sha256 = text.sha256();
        this.publishedBy = by;
        this.publishedAt = at;
    }

    UUID letterId() {
        return letterId;
    }

    int number() {
        return number;
    }

    String locale() {
        return locale;
    }

    @Nullable
    String reason() {
        return reason;
    }

    String sha256() {
        return sha256;
    }
}
