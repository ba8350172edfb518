package org.undersigned.advertising.print;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.insertion.InsertionLife;
import org.undersigned.advertising.order.PlacedInsertion;
import org.undersigned.advertising.order.PlacedInsertions;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.audit.Trail;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;

/** Keeps that an ad did not run: its window is over, or the paper has said so of a day that it had promised. */
@Service
public class LapseService {

    private final PlacedInsertions placed;
    private final Lapses lapses;
    private final InsertionLife life;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    LapseService(
            PlacedInsertions placed, Lapses lapses, InsertionLife life, CurrentUser user, Trail trail, Clock clock) {
        this.placed = placed;
        this.lapses = lapses;
        this.life = life;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** What of an order did not run. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<LapseRow> lapses(UUID order) {
        return lapses.findByInsertionIdIn(placed.readable(order)).stream()
                .map(Lapse::row)
                .toList();
    }

    /**
     * Nothing is owed then.
     *
     * @param seenVersion of the insertion
     * @throws Refusal when the last day on which it might run is not over, or its day was promised and nobody says who at the
     *     paper has said when and how that it did not run
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void reportNotRun(UUID id, long seenVersion, LapseDetails details) {
        var now = clock.instant();
        details.expectComplete(now);
        var lapsed = placed.find(id, seenVersion);
        if (!lapsed.terms().isOver(now)) {
            throw new Refusal(
                    "advertising.order.refused.may-run-yet",
                    lapsed.label(),
                    DayText.of(lapsed.terms().details().lastDay()));
        }
        expectNotice(lapsed, details);
        life.lapse(lapsed.insertion());
        lapses.save(new Lapse(id, details, user.id(), now));
        placed.lapsed(lapsed);
        var notice = details.notice();
        trail.record(lapsed.entry("advertising.order.insertion-lapsed")
                .changedErasably("paper-speaker", null, notice == null ? null : notice.saidBy())
                .because(details.words()));
    }

    private static void expectNotice(PlacedInsertion lapsed, LapseDetails details) {
        if (lapsed.terms().details().guarantee() == Guarantee.FIXED && details.notice() == null) {
            throw new Refusal("advertising.order.refused.no-paper-notice", lapsed.label());
        }
    }
}
