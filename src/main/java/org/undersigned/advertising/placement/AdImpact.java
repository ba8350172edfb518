package org.undersigned.advertising.placement;

import static org.undersigned.base.Texts.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.base.Texts;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.roster.ListedPlace;
import org.undersigned.roster.ListedPlaces;
import org.undersigned.signature.NamePlace;
import org.undersigned.signature.PlacementSource;

/**
 * Tells whoever withdraws a name which ads carry it: drafts, pages on their way, released and printed ones; and, who may
 * read orders, until when the paper takes another.
 */
@Component
class AdImpact implements PlacementSource {

    private final JdbcTemplate jdbc;
    private final Placements placements;
    private final ListedPlaces lists;
    private final ReplacedPages replaced;
    private final InsertionService insertions;
    private final CurrentUser user;
    private final Clock clock;

    AdImpact(
            JdbcTemplate jdbc,
            Placements placements,
            ListedPlaces lists,
            ReplacedPages replaced,
            InsertionService insertions,
            CurrentUser user,
            Clock clock) {
        this.jdbc = jdbc;
        this.placements = placements;
        this.lists = lists;
        this.replaced = replaced;
        this.insertions = insertions;
        this.user = user;
        this.clock = clock;
    }

    /** A version of an ad, with the places of its edition that it leaves out. */
    private record Carrier(
            UUID version, UUID copy, UUID edition, String title, int number, CopyState state, Set<Integer> struck) {

        boolean isCurrent() {
            return state != CopyState.SUPERSEDED && state != CopyState.ABANDONED;
        }

        boolean prints(ListedPlace place) {
            return place.edition().equals(edition) && !struck.contains(place.position());
        }
    }

    /** What can still be changed first. */
    @Override
    @Transactional(readOnly = true)
    public List<NamePlace> carrying(Set<UUID> signatures) {
        var ahead = new ArrayList<NamePlace>();
        var printed = new ArrayList<NamePlace>();
        var drafts = new ArrayList<NamePlace>();
        var carriers = carriers(lists.of(signatures));
        var placements = placements(carriers);
        for (var carrier : carriers) {
            var placed = placements.getOrDefault(carrier.version(), List.of());
            placed.forEach(placement ->
                    (placement.state() == PlacementState.PUBLISHED ? printed : ahead).add(place(placement)));
            if (placed.isEmpty() && carrier.isCurrent()) {
                drafts.add(draft(carrier));
            }
        }
        return Stream.of(ahead, drafts, printed).flatMap(List::stream).toList();
    }

    private NamePlace draft(Carrier carrier) {
        var sentence =
                text("advertising.impact.draft", carrier.title(), carrier.number(), Texts.label(carrier.state()));
        return NamePlace.of(
                sentence,
                "ads/copy/" + carrier.copy() + "?version=" + carrier.number(),
                user.may(Permission.COPY_READ));
    }

    private NamePlace place(PlacementFacts placement) {
        return NamePlace.of(sentence(placement), "ads/placements/" + placement.id(), user.may(Permission.COPY_READ));
    }

    private Map<UUID, List<PlacementFacts>> placements(List<Carrier> carriers) {
        var placed = placements
                .findByCopyVersionIdInOrderBySubmittedAtDescIdDesc(
                        carriers.stream().map(Carrier::version).toList())
                .stream()
                .map(Placement::facts)
                .toList();
        var still = replaced.stillWithThePaper(placed);
        return placed.stream()
                .filter(placement -> placement.state() != PlacementState.REJECTED || still.contains(placement.id()))
                .collect(Collectors.groupingBy(PlacementFacts::copyVersion));
    }

    private List<Carrier> carriers(List<ListedPlace> places) {
        var found = new LinkedHashMap<UUID, Carrier>();
        if (!places.isEmpty()) {
            var listing = places.stream().map(ListedPlace::edition).collect(Collectors.toSet());
            jdbc.query(
                    """
                    select v.id, v.copy_id, v.edition_id, c.title, v.version_no, v.state, k.line_no from ad_copy_version v
                    join ad_copy c on c.id = v.copy_id
                    left join ad_copy_strike k on k.copy_version_id = v.id
                    where v.edition_id in (%s)
                    order by v.written_at desc, v.id desc
                    """.formatted(String.join(", ", Collections.nCopies(listing.size(), "?"))),
                    row -> {
                        var struck = row.getInt("line_no");
                        var carrier = carrier(row);
                        found.computeIfAbsent(carrier.version(), id -> carrier)
                                .struck()
                                .add(struck);
                    },
                    listing.stream().map(UuidBytes::of).toArray());
        }
        return found.values().stream()
                .filter(carrier -> places.stream().anyMatch(carrier::prints))
                .toList();
    }

    private static Carrier carrier(ResultSet row) throws SQLException {
        return new Carrier(
                UuidBytes.read(row.getBytes("id")),
                UuidBytes.read(row.getBytes("copy_id")),
                UuidBytes.read(row.getBytes("edition_id")),
                row.getString("title"),
                row.getInt("version_no"),
                CopyState.valueOf(row.getString("state")),
                new HashSet<>());
    }

    private String sentence(PlacementFacts placement) {
        if (placement.state() == PlacementState.PUBLISHED) {
            return text("advertising.impact.printed", placement.label());
        }
        var state = standing(placement);
        return ordered(placement)
                .flatMap(LastChange::of)
                .map(last -> closing(placement, state, last))
                .orElseGet(() -> text("advertising.impact.placed", placement.label(), state));
    }

    private static String standing(PlacementFacts placement) {
        if (placement.state() != PlacementState.REJECTED) {
            return placement.standing();
        }
        return text(
                placement.replacedBy() == null
                        ? "advertising.placement.declined.still-there"
                        : "advertising.placement.replaced.still-there",
                placement.standing());
    }

    /** Nothing where the user may not see what stands for its order at this moment. */
    private Optional<InsertionFacts> ordered(PlacementFacts placement) {
        var insertion = placement.insertion();
        return user.may(Permission.ORDER_READ)
                ? Optional.ofNullable(insertions.among(Set.of(insertion)).get(insertion))
                : Optional.empty();
    }

    private String closing(PlacementFacts placement, String state, LastChange last) {
        var now = clock.instant();
        return last.isAhead(now)
                ? text("advertising.impact.until", placement.label(), state, last.told(), last.left(now))
                : text("advertising.impact.too-late", placement.label(), state, last.told());
    }
}
