package org.undersigned.advertising.placement;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.undersigned.roster.PlannedPage;
import org.undersigned.roster.PrintableEditions;
import org.undersigned.signature.coverage.MissingName;

/** Asks, live, which ads that are not printed yet carry names that may not be printed any more. */
@Service
public class NamesAlarmService {

    private final Placements placements;
    private final PlacementStore store;
    private final CopyReadings readings;
    private final PrintableCopies copies;
    private final PrintableEditions editions;
    private final ReplacedPages replaced;
    private final InsertionService insertions;
    private final CurrentUser user;

    NamesAlarmService(
            Placements placements,
            PlacementStore store,
            CopyReadings readings,
            PrintableCopies copies,
            PrintableEditions editions,
            ReplacedPages replaced,
            InsertionService insertions,
            CurrentUser user) {
        this.placements = placements;
        this.store = store;
        this.readings = readings;
        this.copies = copies;
        this.editions = editions;
        this.replaced = replaced;
        this.insertions = insertions;
        this.user = user;
    }

    /** Nothing where each name stands, or where it is too late to change anything. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public Optional<NamesAlarm> of(UUID placement) {
        return Optional.ofNullable(of(List.of(store.find(placement))).get(placement));
    }

    /** Those of a campaign, by their insertions; of two in one insertion, that of the ad that the paper has. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public Map<UUID, NamesAlarm> byInsertion(UUID campaign) {
        var alarms = new LinkedHashMap<UUID, NamesAlarm>();
        of(placements.findByCampaignIdOrderBySubmittedAtDescIdDesc(campaign))
                .values()
                .forEach(alarm -> {
                    var insertion = alarm.placement().insertion();
                    if (!alarm.placement().state().isOnItsWay() || !alarms.containsKey(insertion)) {
                        alarms.put(insertion, alarm);
                    }
                });
        return alarms;
    }

    /** In an insertion: of two ads, that of the one that the paper has. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public Optional<NamesAlarm> inInsertion(UUID insertion) {
        var alarms = of(placements.findByInsertionIdOrderBySubmittedAtDescIdDesc(insertion))
                .values();
        return alarms.stream()
                .filter(alarm -> !alarm.placement().state().isOnItsWay())
                .findFirst()
                .or(() -> alarms.stream().findFirst());
    }

    /** Those of some placements, by these. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public Map<UUID, NamesAlarm> among(Collection<PlacementFacts> some) {
        return of(placements.findAllById(some.stream().map(PlacementFacts::id).toList()));
    }

    /** A version of copy that is placed several times is asked about once, and each edition read once. */
    private Map<UUID, NamesAlarm> of(List<Placement> some) {
        var ahead = ahead(some.stream().map(Placement::facts).toList());
        var ordered = ordered(ahead);
        var standing =
                copies.standing(ahead.stream().map(PlacementFacts::copyVersion).collect(Collectors.toSet()));
        var pages = pages(ahead, ordered, standing);
        var lost = editions.lostIn(Set.copyOf(pages.values()));
        var alarms = new LinkedHashMap<UUID, NamesAlarm>();
        ahead.forEach(facts -> alarm(
                        facts,
                        Objects.requireNonNull(standing.get(facts.copyVersion())),
                        Optional.ofNullable(pages.get(facts.id()))
                                .map(page -> lost.getOrDefault(page, List.of()))
                                .orElse(List.of()),
                        Optional.ofNullable(ordered.get(facts.insertion())))
                .ifPresent(alarm -> alarms.put(facts.id(), alarm)));
        return alarms;
    }

    /** What is printed when, as far as whoever asks may know that. */
    private static Map<UUID, PlannedPage> pages(
            List<PlacementFacts> ahead, Map<UUID, InsertionFacts> ordered, Map<UUID, StandingCopy> standing) {
        var pages = new HashMap<UUID, PlannedPage>();
        for (var placement : ahead) {
            var insertion = ordered.get(placement.insertion());
            var copy = Objects.requireNonNull(standing.get(placement.copyVersion()));
            if (insertion != null) {
                pages.put(placement.id(), PlannedPages.of(insertion, copy.names()));
            }
        }
        return pages;
    }

    /** Those that may still be printed, also where something else is to be printed instead. */
    private List<PlacementFacts> ahead(List<PlacementFacts> some) {
        var still = replaced.stillWithThePaper(some);
        return some.stream()
                .filter(placement -> placement.state().isOnItsWay()
                        || placement.state() == PlacementState.RELEASED
                        || still.contains(placement.id()))
                .toList();
    }

    /** What is ordered, for who may read orders. */
    private Map<UUID, InsertionFacts> ordered(List<PlacementFacts> some) {
        return user.may(Permission.ORDER_READ)
                ? insertions.among(some.stream().map(PlacementFacts::insertion).collect(Collectors.toSet()))
                : Map.of();
    }

    /** @param onItsDays the names that may not be printed on the days of the insertion */
    private Optional<NamesAlarm> alarm(
            PlacementFacts placement,
            StandingCopy copy,
            List<MissingName> onItsDays,
            Optional<InsertionFacts> insertion) {
        var lost = LostName.of(copy, onItsDays);
        if (lost.isEmpty() && copy.refusal().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NamesAlarm(
                placement,
                lost.size(),
                user.may(Permission.SIGNATURE_READ) ? lost : List.of(),
                copy.refusal(),
                insertion.flatMap(LastChange::of),
                without(placement, insertion)));
    }

    /** A version that leaves the names out, so that nobody strikes them again. */
    private Optional<CopyVersionRow> without(PlacementFacts placement, Optional<InsertionFacts> insertion) {
        return readings.versions(placement.copy()).stream()
                .findFirst()
                .filter(last -> !last.id().equals(placement.copyVersion()))
                .filter(last -> last.state().isOnItsWay() && standsWhole(last.id(), insertion));
    }

    private boolean standsWhole(UUID version, Optional<InsertionFacts> insertion) {
        var copy = Objects.requireNonNull(copies.standing(Set.of(version)).get(version));
        var onItsDays = insertion
                .map(page -> PlannedPages.lost(editions, PlannedPages.run(page), copy.names()))
                .orElse(List.of());
        return copy.refusal().isEmpty() && LostName.of(copy, onItsDays).isEmpty();
    }
}
