package org.undersigned.roster;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.affiliation.AffiliationService;

/**
 * Finds where a member of a group and the group itself are both on a list. Both may be meant: it is said, and stands in
 * no way.
 */
@Service
public class ListedMembers {

    private static final int BATCH = 500;

    private final AffiliationService affiliations;

    ListedMembers(AffiliationService affiliations) {
        this.affiliations = affiliations;
    }

    /** In the order of the groups on the list, and of the members within each. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<ListedMember> of(LiveList list) {
        var lines = list.lines().stream()
                .collect(Collectors.toMap(EditionLine::party, Function.identity(), (first, second) -> first));
        var groups = keys(list, true);
        var others = keys(list, false);
        var found = new ArrayList<ListedMember>();
        for (var from = 0; !groups.isEmpty() && from < others.size(); from += BATCH) {
            var some = new HashSet<>(groups);
            some.addAll(others.subList(from, Math.min(from + BATCH, others.size())));
            affiliations
                    .membersAmong(some)
                    .forEach(
                            pair -> found.add(new ListedMember(line(lines, pair.member()), line(lines, pair.group()))));
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(
                                (ListedMember pair) -> pair.group().position())
                        .thenComparingInt(pair -> pair.member().position()))
                .toList();
    }

    private static List<UUID> keys(LiveList list, boolean groups) {
        return list.lines().stream()
                .filter(line -> groups == (line.kind() == PartyKind.GROUP))
                .map(EditionLine::party)
                .distinct()
                .toList();
    }

    private static EditionLine line(Map<UUID, EditionLine> lines, UUID party) {
        return Objects.requireNonNull(lines.get(party));
    }
}
