package org.undersigned.advertising.kill;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.insertion.InsertionLife;
import org.undersigned.advertising.order.PlacedInsertion;
import org.undersigned.advertising.order.PlacedInsertions;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;

/** Calls off an insertion that the paper has, by a document of its own. */
@Service
public class KillService {

    private final PlacedInsertions placed;
    private final Kills kills;
    private final KillPaper sheets;
    private final InsertionLife life;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    KillService(
            PlacedInsertions placed,
            Kills kills,
            KillPaper sheets,
            InsertionLife life,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.placed = placed;
        this.kills = kills;
        this.sheets = sheets;
        this.life = life;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<KillRow> kills(UUID order) {
        return kills.findByInsertionIdIn(placed.readable(order)).stream()
                .map(Kill::row)
                .toList();
    }

    /**
     * Before the deadline for cancelling nothing is owed; from then on the space is. Once its last day is over it may
     * have run, and names that were printed stay counted.
     *
     * @param seenVersion of the insertion
     * @throws Refusal when the paper does not have it, it has run or is over, its last day is, no reason is given, or the
     *     deadline is unknown and it is not said whether the paper wants the space to be paid
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public UUID kill(UUID id, long seenVersion, KillDetails details) {
        details.expectComplete();
        var killed = placed.find(id, seenVersion);
        killed.expectNotOver(clock.instant());
        var notice = notice(killed, details);
        life.cancel(killed.insertion(), notice.late());
        var document = sheets.of(killed, notice);
        store(new Kill(killed.order().id(), notice, document, user.id()));
        placed.calledOff(killed);
        trail.record(killed.entry("advertising.order.insertion-killed")
                .with("late", notice.late())
                .changedErasably("told", null, notice.told())
                .because(notice.reason()));
        return document;
    }

    /** Writes at once, so that what somebody else numbers in the same moment is refused in words. */
    private void store(Kill kill) {
        try {
            kills.saveAndFlush(kill);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "ad_kill_numbered")
                    ? new Refusal("advertising.order.refused.meanwhile")
                    : e;
        }
    }

    private KillNotice notice(PlacedInsertion killed, KillDetails details) {
        var deadline = killed.due(DeadlineKind.CANCEL);
        var now = clock.instant();
        var late = deadline.map(at -> !now.isBefore(at)).orElseGet(() -> stated(details.owed()));
        var number = kills.countByOrderId(killed.order().id()) + 1;
        return new KillNotice(killed.id(), number, deadline, late, details.told(), details.reason(), now);
    }

    private static boolean stated(@Nullable Boolean owed) {
        return Optional.ofNullable(owed).orElseThrow(() -> new Refusal("advertising.order.refused.owed-unknown"));
    }
}
