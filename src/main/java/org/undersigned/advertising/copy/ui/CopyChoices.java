package org.undersigned.advertising.copy.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionState;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.scope.Scope;

/**
 * What an ad can be bound to.
 *
 * @param editions those of the campaign that were sealed for print ads, but for recalled ones, the newest first
 */
public record CopyChoices(List<EditionFacts> editions, RosterService rosters, LetterService texts) {

    private static final int MOST = 200;

    public static CopyChoices of(UUID campaign, RosterService rosters, LetterService texts) {
        var editions = rosters.editions(campaign, 0, MOST).stream()
                .filter(edition -> edition.choice().scope() == Scope.PRINT_AD)
                .filter(edition -> edition.state() != EditionState.RECALLED)
                .toList();
        return new CopyChoices(editions, rosters, texts);
    }

    /** The texts that the names of an edition signed: one for each language. */
    List<LetterVersionFacts> letters(EditionFacts edition) {
        return texts.versions(edition.choice().letter()).stream()
                .filter(version -> version.number() == edition.choice().number())
                .toList();
    }

    EditionFacts edition(UUID id) {
        return Optional.of(id)
                .flatMap(some ->
                        editions.stream().filter(each -> each.id().equals(some)).findFirst())
                .orElseGet(() -> rosters.edition(id));
    }
}
