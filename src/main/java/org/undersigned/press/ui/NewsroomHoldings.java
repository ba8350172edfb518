package org.undersigned.press.ui;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.HeldEdition;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.Ordering;
import org.undersigned.roster.PublishedEditions;
import org.undersigned.roster.RosterService;

/** Which newsrooms hold lists of a campaign, by the log of exports. */
@Component
class NewsroomHoldings {

    private static final int MOST = 200;

    private final RosterService rosters;
    private final PublishedEditions editions;

    NewsroomHoldings(RosterService rosters, PublishedEditions editions) {
        this.rosters = rosters;
        this.editions = editions;
    }

    /** For each text and use, the newest edition that each newsroom was given. */
    List<HeldEdition> of(UUID campaign) {
        var seen = new HashSet<ListChoice>();
        return rosters.editions(campaign, 0, MOST).stream()
                .filter(edition -> seen.add(wordsAndUse(edition)))
                .flatMap(newest -> editions.holders(newest.id()).stream())
                .toList();
    }

    private static ListChoice wordsAndUse(EditionFacts edition) {
        var choice = edition.choice();
        return new ListChoice(choice.letter(), choice.number(), choice.scope(), Ordering.ALPHABETICAL);
    }
}
