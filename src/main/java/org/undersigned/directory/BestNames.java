package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the names that have what was typed: by the beginnings of words, and when these are few also by their inside. */
@Component
class BestNames {

    /** So many names are compared with the typed text to find the best. */
    static final int CANDIDATES = 200;

    private final NameSearch names;
    private final EntityManager entityManager;

    BestNames(NameSearch names, EntityManager entityManager) {
        this.names = names;
        this.entityManager = entityManager;
    }

    /** @param enough with so many parties found by beginnings of one word, nothing is looked for inside of words */
    List<FoundName> find(TypedName name, Set<PartyKind> kinds, int enough) {
        var found = new ArrayList<FoundName>();
        for (var words : name.alternatives()) {
            var sql = new SqlText();
            collect(name, names.namesByBeginnings(words, kinds, CANDIDATES, sql), sql, found);
        }
        if (!isEnough(name, found, enough)) {
            for (var words : name.alternatives()) {
                var sql = new SqlText();
                collect(name, names.namesByInside(words, kinds, CANDIDATES, sql), sql, found);
            }
        }
        return found;
    }

    /** Of several words that somebody has all of, few mean another who has them inside of longer ones. */
    private static boolean isEnough(TypedName name, List<FoundName> found, int enough) {
        var hasSeveralWords = name.alternatives().stream().anyMatch(words -> words.size() > 1);
        return hasSeveralWords && !found.isEmpty()
                || FoundName.best(found).limit(enough).count() == enough;
    }

    private void collect(TypedName typed, @Nullable String select, SqlText sql, Collection<FoundName> found) {
        if (select != null) {
            found.addAll(FoundName.read(select, sql, typed::score, entityManager));
        }
    }
}
