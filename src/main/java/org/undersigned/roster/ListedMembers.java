package org.undersigned.roster;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.signature.coverage.ListedGroups;

/**
 * Finds where a member of a group and the group itself are both on a list. Both may be meant: it is said, and stands in
 * no way.
 */
@Service
public class ListedMembers {

    private final ListedGroups groups;

    ListedMembers(ListedGroups groups) {
        this.groups = groups;
    }

    /** In the order of the groups on the list, and of the members within each. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<ListedMember> of(LiveList list) {
        var lines = list.lines().stream()
                .collect(Collectors.toMap(EditionLine::party, Function.identity(), (first, second) -> first));
        return groups
                .members(lines.values().stream().collect(Collectors.toMap(EditionLine::party, EditionLine::kind)))
                .stream()
                .map(pair -> new ListedMember(line(lines, pair.member()), line(lines, pair.group())))
                .sorted(Comparator.comparingInt(
                                (ListedMember pair) -> pair.group().position())
                        .thenComparingInt(pair -> pair.member().position()))
                .toList();
    }

    private static EditionLine line(Map<UUID, EditionLine> lines, UUID party) {
        return Objects.requireNonNull(lines.get(party));
    }
}
