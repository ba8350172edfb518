package org.undersigned.roster;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.signature.coverage.ListedGroups;

/** Tells which names of a list do not count, and with whom they do. Whoever calls has asked who may read the list. */
@Component
public class UncountedNames {

    private final ListedGroups groups;

    UncountedNames(ListedGroups groups) {
        this.groups = groups;
    }

    /** In the order of the list. */
    public List<UncountedName> of(List<EditionLine> lines) {
        var uncounted = lines.stream().filter(line -> !line.counted()).toList();
        if (uncounted.isEmpty()) {
            return List.of();
        }
        var with = with(lines);
        return uncounted.stream()
                .map(line -> new UncountedName(line.credited(), with.get(line.party())))
                .toList();
    }

    /** By members the group with which each counts. */
    private HashMap<UUID, String> with(List<EditionLine> lines) {
        var credited =
                lines.stream().collect(Collectors.toMap(EditionLine::party, EditionLine::credited, (one, same) -> one));
        var kinds =
                lines.stream().collect(Collectors.toMap(EditionLine::party, EditionLine::kind, (kind, same) -> kind));
        var with = new HashMap<UUID, String>();
        groups.members(kinds).forEach(pair -> with.putIfAbsent(pair.member(), credited.get(pair.group())));
        return with;
    }
}
