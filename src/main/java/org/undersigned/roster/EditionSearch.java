package org.undersigned.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.name.Folding;

/** Finds editions by the words of their title or by their number. No name on them is looked at. */
@Service
public class EditionSearch {

    private final EntityManager entityManager;

    EditionSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The editions of all campaigns that fit, the latest first. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public List<EditionFacts> find(String typed, int limit) {
        var words = Folding.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var query = entityManager.createQuery(
                "select e from Edition e" + where(having(words)) + " order by e.asOf desc, e.id", Edition.class);
        return fill(query, words).setMaxResults(limit).getResultList().stream()
                .map(Edition::facts)
                .toList();
    }

    /** The other editions of the campaign of an edition that fit what was typed, the newest first. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public List<EditionName> others(UUID campaign, UUID than, String typed, int offset, int limit) {
        var words = Folding.words(typed);
        var query = entityManager.createQuery(
                "select new org.undersigned.roster.EditionName(e.id, e.editionNo, e.title) from Edition e"
                        + where(Stream.concat(Stream.of("e.campaignId = :campaign", "e.id <> :than"), having(words)))
                        + " order by e.editionNo desc",
                EditionName.class);
        return fill(query.setParameter("campaign", campaign).setParameter("than", than), words)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private static Stream<String> having(List<String> words) {
        return IntStream.range(0, words.size()).mapToObj(word -> "e.searched like :word" + word + " escape '!'");
    }

    private static String where(Stream<String> conditions) {
        return conditions.collect(Collectors.joining(" and ", " where ", ""));
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, List<String> words) {
        for (var i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        return query;
    }
}
