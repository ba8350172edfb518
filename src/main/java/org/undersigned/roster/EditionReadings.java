package org.undersigned.roster;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.roster.hold.ShownHolds;
import org.undersigned.signature.coverage.MissingName;

/** Shows an edition with all that is to be known of it now; its lines, which may be many thousands, are read once. */
@Service
public class EditionReadings {

    private final RosterService rosters;
    private final EditionLines lines;
    private final StandingService standing;
    private final ExportPolicy policy;
    private final ShownHolds holds;
    private final CurrentUser user;

    EditionReadings(
            RosterService rosters,
            EditionLines lines,
            StandingService standing,
            ExportPolicy policy,
            ShownHolds holds,
            CurrentUser user) {
        this.rosters = rosters;
        this.lines = lines;
        this.standing = standing;
        this.policy = policy;
        this.holds = holds;
        this.user = user;
    }

    /**
     * Its names are hidden before the embargo lifts from whoever may not read editions until then, and from everybody
     * when what is stored is not what was sealed. Who may not read editions is told how many names stand no longer, and
     * not which.
     */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public EditionReading of(UUID id) {
        var edition = rosters.find(id);
        var facts = edition.facts();
        var stored = lines.of(id);
        var altered = EditionLines.refusal(facts, stored);
        var hidden = rosters.embargo(edition).or(() -> altered);
        var mayRead = user.may(Permission.EDITION_READ);
        var lost = standing.lost(facts, stored);
        var refusal = altered.or(() -> policy.refusal(facts, lost));
        return new EditionReading(
                hidden,
                hidden.isEmpty() ? stored : List.of(),
                mayRead ? lost : List.<MissingName>of(),
                hidden.isEmpty() ? lost.size() : 0,
                refusal.isEmpty(),
                mayRead ? standing.corrected(stored) : List.of(),
                holds.of(id),
                user.may(Permission.EDITION_EXPORT) ? refusal : Optional.<Refusal>empty());
    }
}
