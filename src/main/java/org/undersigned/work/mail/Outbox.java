package org.undersigned.work.mail;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails within the change that they tell of: both are there, or neither. */
@Component
public class Outbox {

    private final OutboxRows rows;
    private final Clock clock;

    Outbox(OutboxRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Puts a mail, unless one is there under its key. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Mail mail) {
        if (!rows.isPut(mail.key())) {
            rows.put(mail, clock.instant());
        }
    }

    /** The keys of mails that no worker has taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> waiting(String keysBegin) {
        return rows.waiting(keysBegin);
    }

    /** Keeps mails from going out of which no worker has begun to tell the server; those that are out stay out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(String keysBegin, String keysEnd) {
        rows.drop(keysBegin, keysEnd, clock.instant());
    }
}
