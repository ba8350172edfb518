package org.undersigned.advertising.conversation;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;

/** Keeps what somebody at the paper has said: who, when, to whom, in which words. */
@Service
public class SaidService {

    private final OrderService orders;
    private final PaperWords words;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    SaidService(OrderService orders, PaperWords words, CurrentUser user, Trail trail, Clock clock) {
        this.orders = orders;
        this.words = words;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** The latest first. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<SaidRow> said(UUID order) {
        var known = orders.order(order).id();
        return words.findByOrderIdOrderBySaidAtDescIdDesc(known).stream()
                .map(PaperWord::row)
                .toList();
    }

    /** @throws Refusal when it is not said who said what, or it was said in the future */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void record(UUID id, SaidDetails details) {
        details.expectComplete(clock.instant());
        var order = orders.order(id);
        words.save(new PaperWord(id, details, user.id(), clock.instant()));
        trail.record(order.entry("advertising.order.said")
                .changedErasably("paper-speaker", null, details.by())
                .because(details.words()));
    }
}
