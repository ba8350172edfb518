package org.undersigned.advertising.approval;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.undersigned.advertising.approval.ReviewMail.Occasion;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.copy.ReviewedCopies;
import org.undersigned.base.store.RetryingTransactions;

/** Puts a reminder into the outbox when a step is due soon, and again when it is overdue. */
@Component
@ConditionalOnWebApplication
class ReviewReminders {

    static final Duration SOON = Duration.ofHours(2);

    private final Reviews reviews;
    private final ReviewedCopies copies;
    private final ReviewMail mail;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReviewReminders(
            Reviews reviews,
            ReviewedCopies copies,
            ReviewMail mail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.reviews = reviews;
        this.copies = copies;
        this.mail = mail;
        this.transaction = new RetryingTransactions(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${undersigned.first-reminders:PT1M}", fixedDelayString = "PT5M")
    void remind() {
        transaction.executeWithoutResult(status -> mail.waiting().forEach(this::dropOfWhatWentOn));
        reviews.dueBefore(clock.instant().plus(SOON))
                .forEach(id -> transaction.executeWithoutResult(status -> remind(id)));
    }

    /** A version that was rewritten or given up waits for nobody. */
    private void dropOfWhatWentOn(UUID id) {
        reviews.findById(id)
                .filter(review -> copies.of(review.copyVersionId()).state() != CopyState.IN_REVIEW)
                .ifPresent(mail::drop);
    }

    /** A review of a version that went on without it is due no more. */
    private void remind(UUID id) {
        var review = reviews.findById(id).orElseThrow();
        var due = review.dueAt();
        var version = copies.of(review.copyVersionId());
        if (version.state() != CopyState.IN_REVIEW) {
            review.close();
            mail.drop(review);
        } else if (due != null) {
            mail.tell(due.isAfter(clock.instant()) ? Occasion.DUE_SOON : Occasion.OVERDUE, review, version);
        }
    }
}
