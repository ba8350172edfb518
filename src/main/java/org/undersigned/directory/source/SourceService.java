package org.undersigned.directory.source;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.PartyTouch;

/** Keeps which lists brought a party. */
@Service
public class SourceService {

    private final SourceStore sources;
    private final PartyService parties;
    private final PartyTouch faces;
    private final UserDirectory users;
    private final Trail trail;

    SourceService(SourceStore sources, PartyService parties, PartyTouch faces, UserDirectory users, Trail trail) {
        this.sources = sources;
        this.parties = parties;
        this.faces = faces;
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

    /** Notes that rows of a list brought parties; refuses when one of them is not there. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void add(SourceDetails source, List<SourceRow> rows) {
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
