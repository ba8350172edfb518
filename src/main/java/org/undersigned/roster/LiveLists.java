package org.undersigned.roster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterService;
import org.undersigned.directory.PartyKind;
import org.undersigned.roster.rank.Ranks;
import org.undersigned.signature.coverage.CoveredName;
import org.undersigned.signature.coverage.CoveredNames;
import org.undersigned.signature.coverage.ListedGroups;
import org.undersigned.signature.coverage.UnwantedNeighbours;
import org.undersigned.signature.coverage.UnwantedPair;

/** Makes lists of the names that may be printed at this moment. Whoever calls has asked for the permission. */
@Component
class LiveLists {

    private final CoveredNames coveredNames;
    private final ListedGroups groups;
    private final UnwantedNeighbours neighbours;
    private final Ranks ranks;
    private final LetterService letters;
    private final CampaignService campaigns;
    private final Clock clock;

    LiveLists(
            CoveredNames coveredNames,
            ListedGroups groups,
            UnwantedNeighbours neighbours,
            Ranks ranks,
            LetterService letters,
            CampaignService campaigns,
            Clock clock) {
        this.coveredNames = coveredNames;
        this.groups = groups;
        this.neighbours = neighbours;
        this.ranks = ranks;
        this.letters = letters;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    LiveList of(ListChoice choice) {
        return of(List.of(choice)).getFirst();
    }

    /** Lists of the same names in several orders, which are asked for once. */
    private List<LiveList> of(List<ListChoice> orders) {
        var choice = orders.getFirst();
        var names = coveredNames.coveredFor(choice.page(), choice.letter(), choice.number(), choice.scope());
        var campaign = letters.letter(choice.letter()).campaignId();
        var ranked = ranks.of(campaign);
        var rule = campaigns.campaign(campaign).countingRule();
        var uncounted = groups.uncounted(rule, kinds(names));
        var now = clock.instant();
        var unplaced = names.stream()
                .map(name -> EditionLine.of(0, name, !uncounted.contains(name.party())))
                .toList();
        var lists = new ArrayList<LiveList>();
        for (var order : orders) {
            var lines = new ArrayList<EditionLine>();
            unplaced.stream()
                    .sorted(order.ordering().comparator(ranked))
                    .forEach(line -> lines.add(line.at(lines.size() + 1)));
            lists.add(new LiveList(order, now, rule, lines, ContentHash.of(lines)));
        }
        return lists;
    }

    private static Map<UUID, PartyKind> kinds(List<CoveredName> names) {
        return names.stream().collect(Collectors.toMap(CoveredName::party, CoveredName::kind, (kind, same) -> kind));
    }

    /** The list in each order that there is. */
    List<LiveList> inEachOrder(ListChoice choice) {
        return of(List.of(Ordering.values()).stream().map(choice::in).toList());
    }

    List<UnwantedPair> unwanted(LiveList list) {
        return neighbours.among(
                list.choice().letter(),
                list.lines().stream().map(EditionLine::signature).toList());
    }

    void expectNoneUnwanted(LiveList list) {
        var unwanted = unwanted(list);
        if (!unwanted.isEmpty()) {
            throw new Refusal("roster.refused.unwanted", UnwantedWording.of(unwanted));
        }
    }
}
