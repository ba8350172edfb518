package org.undersigned.directory.source;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyHold;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.PartyTouch;

/** Keeps which lists brought a party. */
@Service
public class SourceService {

    private final SourceStore sources;
    private final PartyService parties;
    private final PartyTouch faces;
    private final PartyHold hold;
    private final UserDirectory users;
    private final Trail trail;

    SourceService(
            SourceStore sources,
            PartyService parties,
            PartyTouch faces,
            PartyHold hold,
            UserDirectory users,
            Trail trail) {
        this.sources = sources;
        this.parties = parties;
        this.faces = faces;
        this.hold = hold;
        this.users = users;
        this.trail = trail;
    }

    /** The sources of a party, the latest first. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<SourceLine> sources(UUID party, int offset, int limit) {
        var page = sources.page(party, offset, limit);
        var names = page.stream()
                .map(stored -> stored.details().broughtBy())
                .distinct()
                .collect(Collectors.toMap(by -> by, users::name));
        return page.stream()
                .map(stored -> line(stored, names.getOrDefault(stored.details().broughtBy(), "")))
                .toList();
    }

    private static SourceLine line(SourceStore.Stored stored, String broughtBy) {
        var details = stored.details();
        return new SourceLine(
                stored.id(), details.label(), stored.row(), details.origin(), broughtBy, details.broughtAt());
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public int count(UUID party) {
        return sources.count(party);
    }

    /** Those of some parties that a list has brought. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Set<UUID> broughtAmong(UUID origin, Collection<UUID> some) {
        return sources.of(some).stream()
                .filter(source -> source.origin().equals(origin))
                .map(source -> source.row().party())
                .collect(Collectors.toSet());
    }

    /** Notes that rows of a list brought parties; refuses when one of them is not there. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void add(SourceDetails source, List<SourceRow> rows) {
        hold.hold(rows.stream().map(SourceRow::party).toList());
        var names = names(rows);
        sources.insert(source, rows);
        rows.forEach(row -> tell("directory.source.added", names, row, source.label()));
    }

    /**
     * Takes back what was noted of rows of a list; of rows of which nothing is there, nothing.
     *
     * @param leaving parties of these rows that are about to be removed; refuses when another list has brought one, too
     */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void remove(UUID origin, List<SourceRow> rows, Set<UUID> leaving) {
        var kept = sources.of(origin, rows);
        var names = names(kept.stream().map(SourceStore.Kept::row).toList());
        sources.delete(kept);
        kept.forEach(source -> tell("directory.source.removed", names, source.row(), source.label()));
        refuseOnOtherLists(origin, leaving);
    }

    /**
     * Takes back what was noted of rows of a list, with all that goes then. A party that came into the directory with the
     * list and that is on another one, too, goes over to that one.
     *
     * @param came those of the parties that came with the list
     * @return what is left of these, and of those that had gone over to the list
     */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public List<LeftParty> leave(UUID origin, List<SourceRow> rows, Set<UUID> came) {
        hold.hold(rows.stream().map(SourceRow::party).toList());
        var taken = sources.of(origin, rows);
        var names = names(taken.stream().map(SourceStore.Kept::row).toList());
        sources.delete(taken);
        taken.forEach(source -> tell("directory.source.removed", names, source.row(), source.label()));
        var leaving = taken.stream()
                .filter(SourceStore.Kept::isTakenOver)
                .map(source -> source.row().party());
        return left(origin, Stream.concat(came.stream(), leaving).collect(Collectors.toSet()));
    }

    private List<LeftParty> left(UUID origin, Set<UUID> leaving) {
        var others = sources.of(leaving).stream()
                .collect(Collectors.groupingBy(source -> source.row().party()));
        var left = new ArrayList<LeftParty>();
        parties.facts(leaving).forEach((party, facts) -> {
            var lists = others.getOrDefault(party, List.of());
            lists.stream().findFirst().ifPresent(sources::takeOver);
            left.add(new LeftParty(party, facts.name(), lists.isEmpty(), another(origin, lists)));
        });
        return left;
    }

    private static @Nullable String another(UUID origin, List<SourceStore.Kept> lists) {
        return lists.stream()
                .filter(source -> !source.origin().equals(origin))
                .map(SourceStore.Kept::label)
                .findFirst()
                .orElse(null);
    }

    private void refuseOnOtherLists(UUID origin, Set<UUID> leaving) {
        for (var source : sources.of(leaving)) {
            if (!source.origin().equals(origin)) {
                throw new Refusal(
                        "directory.refused.on-another-list",
                        faces.find(source.row().party()).name(),
                        source.label());
            }
        }
    }

    private Map<UUID, String> names(Collection<SourceRow> rows) {
        var ids = rows.stream().map(SourceRow::party).collect(Collectors.toSet());
        var facts = parties.facts(ids);
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> facts.containsKey(id)
                                ? facts.get(id).name()
                                : faces.find(id).name()));
    }

    private void tell(String verb, Map<UUID, String> names, SourceRow row, String label) {
        trail.record(Entry.of(verb, "party", row.party(), names.getOrDefault(row.party(), ""))
                .with("source", label)
                .with("row", row.row()));
    }
}
