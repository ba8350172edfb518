package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.Texts;
import org.undersigned.signature.NamePlace;
import org.undersigned.signature.PlacementSource;

/**
 * Tells whoever withdraws a signature which editions list it, and, who may read editions, to whom their names were given.
 */
@Component
class EditionPlacements implements PlacementSource {

    private final Editions editions;
    private final ListedPlaces lists;
    private final NameHoldings holdings;
    private final CurrentUser user;

    EditionPlacements(Editions editions, ListedPlaces lists, NameHoldings holdings, CurrentUser user) {
        this.editions = editions;
        this.lists = lists;
        this.holdings = holdings;
        this.user = user;
    }

    /** The newest edition first. */
    @Override
    @Transactional(readOnly = true)
    public List<NamePlace> carrying(Set<UUID> signatures) {
        return editions.findAllById(lists.naming(signatures)).stream()
                .map(Edition::facts)
                .sorted(Comparator.comparingInt(EditionFacts::number).reversed())
                .map(this::place)
                .toList();
    }

    private NamePlace place(EditionFacts edition) {
        return NamePlace.of(sentence(edition), "rosters/" + edition.id(), user.may(Permission.CAMPAIGN_READ));
    }

    private String sentence(EditionFacts edition) {
        var holders = user.may(Permission.EDITION_READ) ? holders(edition.id()) : "";
        return text(
                holders.isEmpty() ? "roster.placement" : "roster.placement.held",
                edition.label(),
                Texts.label(edition.state()),
                holders);
    }

    private String holders(UUID edition) {
        return holdings.of(List.of(edition)).stream()
                .map(GivenNames::to)
                .distinct()
                .collect(Collectors.joining(text("roster.unwanted.separator")));
    }
}
