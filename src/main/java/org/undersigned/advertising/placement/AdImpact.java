package org.undersigned.advertising.placement;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.undersigned.signature.PlacementSource;

/**
 * Tells whoever withdraws a name which ads carry it: drafts, pages on their way, released and printed ones; and, who may
 * read orders, until when the paper takes another.
 */
@Component
class AdImpact implements PlacementSource {

    private final JdbcTemplate jdbc;
    private final Placements placements;
    private final InsertionService insertions;
    private final CurrentUser user;
    private final Clock clock;

    AdImpact(JdbcTemplate jdbc, Placements placements, InsertionService insertions, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.placements = placements;
        this.insertions = insertions;
        this.user = user;
        this.clock = clock;
    }

    private record Carrier(UUID version, String title, int number, CopyState state) {

        boolean isCurrent() {
            return state != CopyState.SUPERSEDED && state != CopyState.ABANDONED;
        }
    }

    /** What can still be changed first. */
    @Override
    @Transactional(readOnly = true)
    public List<String> carrying(UUID signature) {
        var ahead = new ArrayList<String>();
        var printed = new ArrayList<String>();
        var drafts = new ArrayList<String>();
        for (var carrier : carriers(signature)) {
            var placed = placements.findByCopyVersionIdOrderBySubmittedAtDescIdDesc(carrier.version()).stream()
                    .map(Placement::facts)
                    .filter(placement -> placement.state() != PlacementState.REJECTED)
                    .toList();
            placed.forEach(placement ->
                    (placement.state() == PlacementState.PUBLISHED ? printed : ahead).add(sentence(placement)));
            if (placed.isEmpty() && carrier.isCurrent()) {
                drafts.add(text(
                        "advertising.impact.draft", carrier.title(), carrier.number(), Texts.label(carrier.state())));
            }
        }
        return Stream.of(ahead, drafts, printed).flatMap(List::stream).toList();
    }

    private List<Carrier> carriers(UUID signature) {
        return jdbc.query(
                """
                select v.id, c.title, v.version_no, v.state from ad_copy_version v
                join ad_copy c on c.id = v.copy_id
                join edition_line l on l.edition_id = v.edition_id and l.signature_id = ?
                where not exists (
                    select 1 from ad_copy_strike k where k.copy_version_id = v.id and k.line_no = l.position_no)
                order by v.written_at desc, v.id desc
                """,
                (row, number) -> new Carrier(
                        UuidBytes.read(row.getBytes("id")),
                        row.getString("title"),
                        row.getInt("version_no"),
                        CopyState.valueOf(row.getString("state"))),
                UuidBytes.of(signature));
    }

    private String sentence(PlacementFacts placement) {
        if (placement.state() == PlacementState.PUBLISHED) {
            return text("advertising.impact.printed", placement.label());
        }
        var state = Texts.label(placement.state());
        var insertion = user.may(Permission.ORDER_READ)
                ? Optional.of(insertions.insertion(placement.insertion()))
                : Optional.<InsertionFacts>empty();
        return insertion
                .flatMap(LastChange::of)
                .map(last -> closing(placement, state, last))
                .orElseGet(() -> text("advertising.impact.placed", placement.label(), state));
    }

    private String closing(PlacementFacts placement, String state, LastChange last) {
        var now = clock.instant();
        return last.isAhead(now)
                ? text("advertising.impact.until", placement.label(), state, last.told(), last.left(now))
                : text("advertising.impact.too-late", placement.label(), state, last.told());
    }
}
