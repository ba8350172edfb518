package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out which of several words, and which piece of it, the fewest names have. */
@Component
class TermFrequencies {

    /** Counting stops here: beyond it, a word is simply frequent. */
    static final int FREQUENT = 2_000;

    /** What more names have than that is rare for no search. */
    private static final int TELLING = 600;

    private static final int BOUNDLESS = 10_000_000;

    private final EntityManager entityManager;

    TermFrequencies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Where to look for several words.
     *
     * @param atLeast about how many names have all the words for certain, 0 where only looking would tell
     * @param atMost how many names have this one at most
     * @param gram the rarest piece of the word, if it is looked for inside of names and any name has all its pieces
     */
    record Start(
            TypedWord word,
            int atLeast,
            int atMost,
            @Nullable String gram) {}

    /** The rarest of the words that are long enough to begin with. */
    Start rarest(List<TypedWord> words, boolean insideToo) {
        if (words.size() == 1 && !insideToo) {
            return new Start(words.getFirst(), 0, 0, null);
        }
        var telling = words.stream()
                .filter(word -> word.isTelling() || words.size() == 1)
                .toList();
        var counts = count(telling, insideToo);
        Start best = null;
        var next = 0;
        for (var word : telling) {
            var grams = insideToo ? word.grams() : List.<String>of();
            var start = start(word, counts.get(next), grams, counts.subList(next + 1, next + 1 + grams.size()));
            next += 1 + grams.size();
            best = best == null || start.atMost() < best.atMost() ? start : best;
        }
        var found = Objects.requireNonNull(best);
        return words.size() == 1 ? found : new Start(found.word(), 0, found.atMost(), found.gram());
    }

    private static Start start(TypedWord word, int beginnings, List<String> grams, List<Integer> counts) {
        var rarest = -1;
        for (var i = 0; i < grams.size(); i++) {
            rarest = rarest < 0 || counts.get(i) < counts.get(rarest) ? i : rarest;
        }
        if (rarest < 0 || counts.get(rarest) == 0) {
            return new Start(word, beginnings, atMost(beginnings), null);
        }
        var withPiece = counts.get(rarest);
        var isWholePiece = grams.size() == 1;
        return new Start(
                word,
                isWholePiece ? Math.max(beginnings, withPiece) : beginnings,
                atMost(beginnings) + atMost(withPiece),
                grams.get(rarest));
    }

    /** What is frequent may be far more than was counted, and is nothing to begin with. */
    static int atMost(int counted) {
        return counted < FREQUENT ? counted : BOUNDLESS;
    }

    private List<Integer> count(List<TypedWord> words, boolean insideToo) {
        var sql = new SqlText();
        var counts = new ArrayList<String>();
        for (var word : words) {
            counts.add(counting("party_token where token >= " + sql.value(word.text()) + " and token < "
                    + sql.value(word.endOfRange())));
            if (insideToo) {
                word.grams().forEach(gram -> counts.add(counting("party_trigram where gram = " + sql.value(gram))));
            }
        }
        sql.add("select " + String.join(", ", counts) + ", 0");
        return Arrays.stream(sql.rows(entityManager).getFirst())
                .map(count -> ((Number) count).intValue())
                .toList();
    }

    /** Those of some pieces that the fewest names have, rarest first; pieces that no name has are left out. */
    List<String> rarestGrams(Collection<String> grams, int most) {
        if (grams.isEmpty()) {
            return List.of();
        }
        var sql = new SqlText();
        var counts = grams.stream()
                .map(gram -> counting("party_trigram where gram = " + sql.value(gram), TELLING))
                .toList();
        var counted = sql.add("select " + String.join(", ", counts) + ", 0")
                .rows(entityManager)
                .getFirst();
        var byGram = new LinkedHashMap<String, Integer>();
        grams.forEach(gram -> byGram.put(gram, ((Number) counted[byGram.size()]).intValue()));
        return byGram.entrySet().stream()
                .filter(gram -> gram.getValue() > 0)
                .sorted(Map.Entry.comparingByValue())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String counting(String fromWhere) {
        return counting(fromWhere, FREQUENT);
    }

    private static String counting(String fromWhere, int most) {
        return "(select count(*) from (select 1 as one from " + fromWhere + " limit " + most + ") counted)";
    }
}
