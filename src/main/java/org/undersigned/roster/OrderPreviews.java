package org.undersigned.roster;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.name.FilingTrait;
import org.undersigned.campaign.LetterService;
import org.undersigned.roster.OrderPreview.Ends;
import org.undersigned.roster.OrderPreview.Filed;

/** Shows how a list will look in each order, before one is chosen and sealed. */
@Service
public class OrderPreviews {

    private static final int AT_EACH_END = 6;
    private static final int MOST_FILED = 60;

    private final LiveLists liveLists;
    private final LetterService letters;

    OrderPreviews(LiveLists liveLists, LetterService letters) {
        this.liveLists = liveLists;
        this.letters = letters;
    }

    /** @param choice the list; its order is one of those that are shown */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public OrderPreview of(ListChoice choice) {
        var lists = liveLists.inEachOrder(choice);
        var alphabetical = lists.getFirst().lines();
        var peculiar = alphabetical.stream()
                .filter(line -> !FilingTrait.of(line.credited(), line.sortKey()).isEmpty())
                .toList();
        var places = places(lists, peculiar.stream().limit(MOST_FILED).toList());
        return new OrderPreview(
                letters.letter(choice.letter()).campaignId(),
                alphabetical.size(),
                lists.stream().map(OrderPreviews::ends).toList(),
                lists.getLast().lines().stream().filter(EditionLine::marquee).toList(),
                peculiar.stream()
                        .limit(MOST_FILED)
                        .map(line -> new Filed(
                                line,
                                FilingTrait.of(line.credited(), line.sortKey()),
                                places.getOrDefault(line.signature(), Map.of())))
                        .toList(),
                peculiar.size());
    }

    private static Ends ends(LiveList list) {
        var lines = list.lines();
        return lines.size() <= 2 * AT_EACH_END
                ? new Ends(list.choice().ordering(), lines, List.of())
                : new Ends(
                        list.choice().ordering(),
                        lines.subList(0, AT_EACH_END),
                        lines.subList(lines.size() - AT_EACH_END, lines.size()));
    }

    private static Map<UUID, Map<Ordering, Integer>> places(List<LiveList> lists, List<EditionLine> shown) {
        var places = new HashMap<UUID, Map<Ordering, Integer>>();
        shown.forEach(line -> places.put(line.signature(), new EnumMap<>(Ordering.class)));
        for (var list : lists) {
            for (var line : list.lines()) {
                var of = places.get(line.signature());
                if (of != null) {
                    of.put(list.choice().ordering(), line.position());
                }
            }
        }
        return places;
    }
}
