package org.undersigned.work.mail;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Shows how mail stands, and lets a person settle what the product cannot know. */
@Service
public class MailService {

    private static final String KIND = "mail";
    private static final int MOST = 200;

    private final OutboxRows rows;
    private final Post post;
    private final Trail trail;
    private final Clock clock;

    MailService(OutboxRows rows, Post post, Trail trail, Clock clock) {
        this.rows = rows;
        this.post = post;
        this.trail = trail;
        this.clock = clock;
    }

    @RolesAllowed(Permission.TRAIL_READ_CAMPAIGN)
    @Transactional(readOnly = true)
    public MailStatus status() {
        return new MailStatus(post.isSetUp(), rows.counts());
    }

    /** What is not sent, what needs a person first and then the oldest. */
    @RolesAllowed(Permission.TRAIL_READ_CAMPAIGN)
    @Transactional(readOnly = true)
    public List<OutboxRow> unsent() {
        return rows.unsent(MOST);
    }

    /** @throws Refusal when it neither failed nor is uncertain */
    @RolesAllowed({Permission.USER_MANAGE, Permission.CAMPAIGN_WRITE})
    @Transactional
    public void sendAgain(UUID id) {
        move(id, MailState.NEW, "work.mail.sent-again");
    }

    /** Says that an uncertain mail has arrived. */
    @RolesAllowed({Permission.USER_MANAGE, Permission.CAMPAIGN_WRITE})
    @Transactional
    public void arrived(UUID id) {
        move(id, MailState.SENT, "work.mail.arrived");
    }

    private void move(UUID id, MailState to, String verb) {
        var row = rows.row(id).orElseThrow(() -> new Refusal("work.refused.unknown-mail"));
        if (!row.state().needsAPerson()
                || !row.state().canBecome(to)
                || !rows.move(id, row.state(), to, clock.instant())) {
            throw new Refusal("work.refused.mail-settled", row.subject(), Texts.label(row.state()));
        }
        trail.record(Entry.of(verb, KIND, id, row.subject()));
    }
}
