package org.undersigned.advertising.placement;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyVersionRow;
import org.undersigned.advertising.copy.PrintableCopies;
import org.undersigned.advertising.copy.StandingCopy;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;

/** Asks, live, which copy for the pages that wait for an ad carries names that may not be printed any more. */
@Service
public class CopyAlarmService {

    private final Placements placements;
    private final CopyReadings copies;
    private final PrintableCopies printable;
    private final InsertionService insertions;
    private final CurrentUser user;
    private final Clock clock;

    CopyAlarmService(
            Placements placements,
            CopyReadings copies,
            PrintableCopies printable,
            InsertionService insertions,
            CurrentUser user,
            Clock clock) {
        this.placements = placements;
        this.copies = copies;
        this.printable = printable;
        this.insertions = insertions;
        this.user = user;
        this.clock = clock;
    }

    /** A page that waits is one that an ad can still be submitted for and none was; nothing where there is none. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public List<CopyAlarm> waiting(UUID campaign) {
        if (!user.may(Permission.ORDER_READ)) {
            return List.of();
        }
        var standing = placements.findByCampaignIdOrderBySubmittedAtDescIdDesc(campaign).stream()
                .map(Placement::facts)
                .filter(placement -> placement.state() != PlacementState.REJECTED)
                .toList();
        return closingFirst(campaign, standing)
                .map(page -> alarms(campaign, page, standing))
                .orElse(List.of());
    }

    private Optional<InsertionFacts> closingFirst(UUID campaign, List<PlacementFacts> standing) {
        var taken = standing.stream().map(PlacementFacts::insertion).collect(Collectors.toSet());
        var now = clock.instant();
        return insertions.insertions(campaign).stream()
                .filter(OpenInsertions::isOpen)
                .filter(page -> !taken.contains(page.id()))
                .filter(page ->
                        LastChange.of(page).map(last -> last.isAhead(now)).orElse(true))
                .min(Comparator.comparing(page -> LastChange.of(page)
                        .map(LastChange::at)
                        .orElseGet(() -> page.runOn().atStartOfDay(page.zone()).toInstant())));
    }

    private List<CopyAlarm> alarms(UUID campaign, InsertionFacts page, List<PlacementFacts> standing) {
        var placed = standing.stream().map(PlacementFacts::copy).collect(Collectors.toSet());
        var waiting = copies.latest(campaign).stream()
                .filter(copy -> copy.state().isOnItsWay() && !placed.contains(copy.copy()))
                .toList();
        var names = printable.standing(waiting.stream().map(CopyVersionRow::id).collect(Collectors.toSet()));
        return waiting.stream().flatMap(copy -> alarm(copy, page, names)).toList();
    }

    private Stream<CopyAlarm> alarm(CopyVersionRow copy, InsertionFacts page, Map<UUID, StandingCopy> names) {
        var stands = Objects.requireNonNull(names.get(copy.id()));
        var lost = LostName.of(stands, List.of());
        return lost.isEmpty() && stands.refusal().isEmpty()
                ? Stream.empty()
                : Stream.of(new CopyAlarm(
                        copy,
                        lost.size(),
                        user.may(Permission.SIGNATURE_READ) ? lost : List.of(),
                        stands.refusal(),
                        page,
                        LastChange.of(page)));
    }
}
