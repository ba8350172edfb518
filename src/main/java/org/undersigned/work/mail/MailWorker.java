package org.undersigned.work.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;
import org.undersigned.base.Texts;

/** Empties the outbox. Each step is a transaction of its own; several workers share one outbox. */
@Component
@ConditionalOnWebApplication
class MailWorker {

    static final int MOST_ATTEMPTS = 10;

    private static final Logger log = LoggerFactory.getLogger(MailWorker.class);
    private static final int AT_ONCE = 50;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
    private static final Duration SENT_KEPT = Duration.ofDays(90);

    private final OutboxRows rows;
    private final Post post;
    private final Clock clock;
    private final UUID owner = Ids.next();

    MailWorker(OutboxRows rows, Post post, Clock clock) {
        this.rows = rows;
        this.post = post;
        this.clock = clock;
    }

    /** Without a mail server everything stays where it is. */
    @Scheduled(initialDelay = 15, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void work() {
        rows.expire(clock.instant(), Texts.text("work.mail.uncertain"));
        if (post.isSetUp()) {
            rows.due(clock.instant(), AT_ONCE).forEach(this::deliver);
        }
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void forget() {
        rows.dropSentBefore(clock.instant().minus(SENT_KEPT));
    }

    private void deliver(UUID id) {
        var until = clock.instant().plus(OutboxRows.LEASE);
        rows.claim(id, owner, until).filter(mail -> rows.begin(id, owner)).ifPresent(this::send);
    }

    private void send(ClaimedMail mail) {
        var delivery = post.send(mail);
        var now = clock.instant();
        switch (delivery.outcome()) {
            case TAKEN -> finish(mail, MailState.SENT, delivery, null, now);
            case LATER -> later(mail, delivery, now);
            case NEVER -> finish(mail, MailState.FAILED, delivery, null, now);
            case UNKNOWN -> finish(mail, MailState.UNCERTAIN, delivery, null, now);
        }
    }

    private void later(ClaimedMail mail, Delivery delivery, Instant now) {
        var attempts = mail.attempts() + 1;
        if (attempts >= MOST_ATTEMPTS) {
            finish(mail, MailState.FAILED, delivery, null, now);
        } else {
            finish(mail, MailState.NEW, delivery, now.plus(pause(attempts)), now);
        }
    }

    /** Twice as long after each attempt. */
    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void finish(ClaimedMail mail, MailState to, Delivery delivery, @Nullable Instant nextTry, Instant now) {
        if (to.needsAPerson()) {
            log.warn("Mail {} is {}: {}", mail.id(), to, delivery.problem());
        }
        rows.finish(mail.id(), owner, to, delivery.problem(), nextTry, now);
    }
}
