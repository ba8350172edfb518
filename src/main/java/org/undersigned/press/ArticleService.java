package org.undersigned.press;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.press.article.ArticleReader;
import org.undersigned.press.article.Reference;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.PublishedEditions;

/** Reads articles against an edition. */
@Service
public class ArticleService {

    private final PublishedEditions editions;
    private final LetterService letters;

    ArticleService(PublishedEditions editions, LetterService letters) {
        this.editions = editions;
        this.letters = letters;
    }

    /**
     * Marks what an article says of an edition: rightly, wrongly, or without our having said it.
     *
     * @throws Refusal when the edition was recalled, or is not stored as it was sealed
     */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public Reading read(UUID edition, String article) {
        var list = editions.standing(edition);
        var names = list.lines().stream().map(EditionLine::credited).toList();
        var reader = new ArticleReader(
                new Reference(names, titles(list.edition()), ours(list.edition()), List.of()));
        return new Reading(list.edition(), article, reader.read(article));
    }

    private static List<String> titles(EditionFacts edition) {
        return List.of(edition.imprint().campaign(), edition.imprint().letter());
    }

    /** What may be quoted as ours: every published text of the letter. */
    private List<String> ours(EditionFacts edition) {
        return new ArrayList<>(letters.versions(edition.choice().letter()).stream()
                .map(LetterVersionFacts::text)
                .toList());
    }
}
