package org.undersigned.work.mail;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Ids;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What settling mail leaves on the trail. */
@Component
@Profile("test")
class MailTrail implements TrailScenarios {

    private final Outbox outbox;
    private final OutboxRows rows;
    private final MailService mails;
    private final TransactionTemplate transaction;
    private final SettableClock clock;

    MailTrail(Outbox outbox, OutboxRows rows, MailService mails, TransactionTemplate transaction, SettableClock clock) {
        this.outbox = outbox;
        this.rows = rows;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("MailService.sendAgain", () -> {
                            var mail = uncertain();
                            return () -> mails.sendAgain(mail);
                        })
                        .tells("work.mail.sent-again"),
                TrailScenario.of("MailService.arrived", () -> {
                            var mail = uncertain();
                            return () -> mails.arrived(mail);
                        })
                        .tells("work.mail.arrived"));
    }

    private UUID uncertain() {
        var key = "trail-" + Ids.next();
        transaction.executeWithoutResult(
                status -> outbox.put(new Mail(key, EmailAddress.of("ann@example.org"), key, "")));
        var id = rows.unsent(1_000).stream()
                .filter(row -> row.subject().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
        var owner = Ids.next();
        rows.claim(id, owner, clock.instant());
        rows.begin(id, owner);
        rows.finish(id, owner, MailState.UNCERTAIN, "cut", null, clock.instant());
        return id;
    }
}
