package org.undersigned.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
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
        var conditions = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            conditions.add("e.searched like :word" + i + " escape '!'");
        }
        var query = entityManager.createQuery(
                "select e from Edition e where " + String.join(" and ", conditions) + " order by e.asOf desc, e.id",
                Edition.class);
        for (var i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        return query.setMaxResults(limit).getResultList().stream()
                .map(Edition::facts)
                .toList();
    }
}
