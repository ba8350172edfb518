package org.undersigned.signature.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CountingRule;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.affiliation.MemberPair;

/** Tells who of a list is a member of a group on the same list, and so whose name does not count where members go with it. */
@Component
public class ListedGroups {

    private static final int BATCH = 500;

    private final AffiliationService affiliations;

    ListedGroups(AffiliationService affiliations) {
        this.affiliations = affiliations;
    }

    /** @param listed the parties of a list and their kinds */
    public List<MemberPair> members(Map<UUID, PartyKind> listed) {
        var groups = keys(listed, true);
        var others = keys(listed, false);
        var pairs = new ArrayList<MemberPair>();
        for (var from = 0; !groups.isEmpty() && from < others.size(); from += BATCH) {
            var some = new HashSet<>(groups);
            some.addAll(others.subList(from, Math.min(from + BATCH, others.size())));
            pairs.addAll(affiliations.membersAmong(some));
        }
        return pairs.stream().distinct().toList();
    }

    private static List<UUID> keys(Map<UUID, PartyKind> listed, boolean groups) {
        return listed.entrySet().stream()
                .filter(party -> groups == (party.getValue() == PartyKind.GROUP))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether names of a kind count, as far as that can be told by the kind alone. */
    static boolean counts(CountingRule rule, PartyKind kind) {
        return rule != CountingRule.WITHOUT_ORGANISATIONS || kind != PartyKind.ORGANISATION;
    }

    /** Those of a list whose names are on it and do not count. */
    public Set<UUID> uncounted(CountingRule rule, Map<UUID, PartyKind> listed) {
        return switch (rule) {
            case EACH_NAME_ONCE -> Set.of();
            case MEMBERS_WITH_GROUP ->
                members(listed).stream().map(MemberPair::member).collect(Collectors.toSet());
            case WITHOUT_ORGANISATIONS ->
                listed.entrySet().stream()
                        .filter(party -> !counts(rule, party.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        };
    }
}
