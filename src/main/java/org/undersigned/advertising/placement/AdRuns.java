package org.undersigned.advertising.placement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.order.BookedDays;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.roster.ListedPlaces;
import org.undersigned.signature.coverage.BookedRun;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.coverage.RunSource;
import org.undersigned.signature.coverage.SameYes;
import org.undersigned.signature.scope.Scope;

/**
 * Finds the insertions that ran with names, and those that will: whatever was submitted for one and was not rejected
 * since, and what another ad replaced that the paper has still. An insertion is one run, however many versions of an ad
 * were submitted for it.
 */
@Component
class AdRuns implements RunSource {

    private static final Set<PlacementState> AHEAD =
            EnumSet.complementOf(EnumSet.of(PlacementState.PUBLISHED, PlacementState.REJECTED));

    private final JdbcTemplate jdbc;
    private final Placements placements;
    private final ReplacedPages replaced;
    private final ListedPlaces lists;
    private final SameYes sameYes;
    private final BookedDays booked;

    AdRuns(
            JdbcTemplate jdbc,
            Placements placements,
            ReplacedPages replaced,
            ListedPlaces lists,
            SameYes sameYes,
            BookedDays booked) {
        this.jdbc = jdbc;
        this.placements = placements;
        this.replaced = replaced;
        this.lists = lists;
        this.sameYes = sameYes;
        this.booked = booked;
    }

    /** The names that a version of an ad prints in an insertion. */
    private record Page(UUID insertion, UUID edition, Set<Integer> struck) {

        boolean prints(int position) {
            return !struck.contains(position);
        }
    }

    @Override
    public Map<UUID, Set<UUID>> runs(UUID campaign, Scope scope, Collection<UUID> signatures) {
        return insertions(scope, signatures, () -> pages(campaign, "p.state = 'PUBLISHED'", List.of()));
    }

    @Override
    public Map<UUID, Set<UUID>> ahead(UUID campaign, Scope scope, Collection<UUID> signatures) {
        return insertions(scope, signatures, () -> ahead(campaign));
    }

    @Override
    public List<BookedRun> booked(UUID campaign, Scope scope, LocalDate from) {
        if (scope != Scope.PRINT_AD) {
            return List.of();
        }
        var taken = ahead(placements.findByCampaignIdOrderBySubmittedAtDescIdDesc(campaign)).stream()
                .map(PlacementFacts::insertion)
                .collect(Collectors.toSet());
        return booked.from(campaign, from).stream()
                .map(day -> new BookedRun(
                        day.insertion(),
                        day.label(),
                        day.first(),
                        day.last(),
                        day.zone(),
                        taken.contains(day.insertion())))
                .toList();
    }

    private Map<UUID, Set<UUID>> insertions(
            Scope scope, Collection<UUID> signatures, Supplier<Collection<Page>> asked) {
        var insertions = new HashMap<UUID, Set<UUID>>();
        if (scope == Scope.PRINT_AD) {
            var pages = asked.get().stream().collect(Collectors.groupingBy(Page::edition));
            lists.in(pages.keySet(), signatures)
                    .forEach(place -> pages.getOrDefault(place.edition(), List.of()).stream()
                            .filter(page -> page.prints(place.position()))
                            .forEach(page -> insertions
                                    .computeIfAbsent(place.signature(), id -> new HashSet<>())
                                    .add(page.insertion())));
        }
        return insertions;
    }

    private Collection<Page> ahead(UUID campaign) {
        var ahead = ahead(placements.findByCampaignIdOrderBySubmittedAtDescIdDesc(campaign));
        return ahead.isEmpty()
                ? List.of()
                : pages(
                        campaign,
                        "p.id in (%s)".formatted(String.join(", ", Collections.nCopies(ahead.size(), "?"))),
                        ahead.stream().map(PlacementFacts::id).toList());
    }

    /** Of some ads those that may still be printed. */
    private List<PlacementFacts> ahead(List<Placement> some) {
        var facts = some.stream().map(Placement::facts).toList();
        var still = replaced.stillWithThePaper(facts);
        return facts.stream()
                .filter(placement -> AHEAD.contains(placement.state()) || still.contains(placement.id()))
                .toList();
    }

    private Collection<Page> pages(UUID campaign, String which, List<UUID> ids) {
        var pages = new LinkedHashMap<UUID, Page>();
        jdbc.query(
                """
                select p.id, p.insertion_id, p.edition_id, k.line_no from ad_placement p
                left join ad_copy_strike k on k.copy_version_id = p.copy_version_id
                where p.campaign_id = ? and %s
                """.formatted(which),
                row -> {
                    var page = new Page(
                            UuidBytes.read(row.getBytes("insertion_id")),
                            UuidBytes.read(row.getBytes("edition_id")),
                            new HashSet<>());
                    var struck = row.getInt("line_no");
                    pages.computeIfAbsent(UuidBytes.read(row.getBytes("id")), id -> page)
                            .struck()
                            .add(struck);
                },
                Stream.concat(Stream.of(campaign), ids.stream())
                        .map(UuidBytes::of)
                        .toArray());
        return pages.values();
    }

    /** The ads with some names that are on their way to other insertions. */
    List<String> besides(InsertionFacts insertion, List<MissingName> names) {
        var signatures = sameYes.of(names.stream().map(MissingName::signature).toList());
        var others = ahead(insertion.campaign(), Scope.PRINT_AD, signatures).values().stream()
                .flatMap(Set::stream)
                .filter(id -> !id.equals(insertion.id()))
                .collect(Collectors.toSet());
        return ahead(placements.findByInsertionIdIn(others)).stream()
                .map(PlacementFacts::label)
                .sorted()
                .toList();
    }
}
