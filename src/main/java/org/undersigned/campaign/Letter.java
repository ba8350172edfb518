package org.undersigned.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;

/** A text that people sign: whom it addresses, and how far its numbers have come. Its words are letter versions. */
@Entity
class Letter extends Aggregate {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_ADDRESSEES = 1000;
    static final int LONGEST_REASON = 2000;

    @Column(updatable = false)
    private UUID campaignId;

    @Column(length = LONGEST_TITLE)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private LetterKind kind;

    @Column(length = LONGEST_ADDRESSEES)
    private String addressees;

    private @Nullable LocalDate deliveredOn;

    private int currentNumber;

    @Column(updatable = false)
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    @SuppressWarnings("NullAway.Init")
    Letter(UUID campaignId, LetterDetails details, LocalDate today, Instant addedAt) {
        super(newId());
        this.campaignId = campaignId;
        this.addedAt = addedAt;
        revise(details, today);
    }

    /** @param today the day it is in the campaign's zone: nothing was delivered after it */
    final void revise(LetterDetails details, LocalDate today) {
        check(details, today);
        title = details.title();
        kind = details.kind();
        addressees = details.addressees();
        deliveredOn = details.deliveredOn();
    }

    private static void check(LetterDetails details, LocalDate today) {
        if (details.title().isEmpty()) {
            throw new Refusal("campaign.refused.no-title");
        }
        if (details.title().length() > LONGEST_TITLE) {
            throw new Refusal("campaign.refused.title-too-long", LONGEST_TITLE);
        }
        if (details.addressees().length() > LONGEST_ADDRESSEES) {
            throw new Refusal("campaign.refused.addressees-too-long", LONGEST_ADDRESSEES);
        }
        if (details.deliveredOn() != null && details.deliveredOn().isAfter(today)) {
            throw new Refusal("campaign.refused.delivered-later");
        }
    }

    /** Makes the next version of the text; a new number moves the letter, so that of two at once one is refused. */
    LetterVersion publish(VersionDraft draft, LetterText text, UUID by, Instant at) {
        checkNumber(draft);
        checkReason(draft);
        currentNumber = Math.max(currentNumber, draft.number());
        return new LetterVersion(getId(), draft, LocaleTag.of(draft.locale()), text, by, at);
    }

    private void checkNumber(VersionDraft draft) {
        switch (draft.step()) {
            case FIRST, CORRECTION, ASK_AGAIN -> Conflict.check(draft.number(), currentNumber + 1L, title);
            case TRANSLATION -> {
                if (draft.number() < 1 || draft.number() > currentNumber) {
                    throw new Refusal("campaign.refused.unknown-number", draft.number());
                }
            }
        }
        if ((draft.step() == VersionStep.CORRECTION || draft.step() == VersionStep.ASK_AGAIN) && draft.number() == 1) {
            throw new Refusal("campaign.refused.nothing-to-correct");
        }
        if (draft.step() == VersionStep.FIRST && draft.number() != 1) {
            throw new Refusal("campaign.refused.coverage-undecided");
        }
    }

    private static void checkReason(VersionDraft draft) {
        var reason = draft.reason() == null ? "" : draft.reason();
        if (draft.step() == VersionStep.CORRECTION && reason.isBlank()) {
            throw new Refusal("campaign.refused.correction-without-reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("campaign.refused.reason-too-long", LONGEST_REASON);
        }
    }

    UUID campaignId() {
        return campaignId;
    }

    String title() {
        return title;
    }

    LetterFacts facts() {
        return new LetterFacts(getId(), campaignId, title, kind, addressees, deliveredOn, currentNumber, version());
    }
}
