package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out which of several words, and which piece of it, the fewest names have. */
@Component
class TermFrequencies {

    /** Counting stops here: beyond it, a word is simply frequent. */
    static final int FREQUENT = 2_000;

    /** Most names have a word or a piece that so few others have; counting only so far is enough to find it. */
    private static final int RARE = 300;

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
        var rare = rarest(telling, insideToo, RARE);
        var found = rare.atMost() < BOUNDLESS ? rare : rarest(telling, insideToo, FREQUENT);
        return words.size() == 1 ? found : new Start(found.word(), 0, found.atMost(), found.gram());
    }

    /** @param most where counting stops */
    private Start rarest(List<TypedWord> telling, boolean insideToo, int most) {
        var counts = count(telling, insideToo, most);
        Start best = null;
        var next = 0;
        for (var word : telling) {
            var grams = insideToo ? word.grams() : List.<String>of();
            var start = start(word, counts.get(next), grams, counts.subList(next + 1, next + 1 + grams.size()), most);
            next += 1 + grams.size();
            best = best == null || start.atMost() < best.atMost() ? start : best;
        }
        return Objects.requireNonNull(best);
    }

    private static Start start(TypedWord word, int beginnings, List<String> grams, List<Integer> counts, int most) {
        var rarest = -1;
        for (var i = 0; i < grams.size(); i++) {
            rarest = rarest < 0 || counts.get(i) < counts.get(rarest) ? i : rarest;
        }
        if (rarest < 0 || counts.get(rarest) == 0) {
            return new Start(word, beginnings, atMost(beginnings, most), null);
        }
        var withPiece = counts.get(rarest);
        var isWholePiece = grams.size() == 1;
        return new Start(
                word,
                isWholePiece ? Math.max(beginnings, withPiece) : beginnings,
                Math.min(BOUNDLESS, atMost(beginnings, most) + atMost(withPiece, most)),
                grams.get(rarest));
    }

    /** What is frequent may be far more than was counted, and is nothing to begin with. */
    static int atMost(int counted) {
        return atMost(counted, FREQUENT);
    }

    private static int atMost(int counted, int most) {
        return counted < most ? counted : BOUNDLESS;
    }

    private List<Integer> count(List<TypedWord> words, boolean insideToo, int most) {
        var sql = new SqlText();
        var counts = new ArrayList<String>();
        for (var word : words) {
            counts.add(counting(
                    "party_token where token >= " + sql.value(word.text()) + " and token < "
                            + sql.value(word.endOfRange()),
                    most));
            if (insideToo) {
                word.grams()
                        .forEach(gram -> counts.add(counting("party_trigram where gram = " + sql.value(gram), most)));
            }
        }
        sql.add("select " + String.join(", ", counts) + ", 0");
        return Arrays.stream(sql.rows(entityManager).getFirst())
                .map(count -> ((Number) count).intValue())
                .toList();
    }

    /** Of the pieces of each word those that the fewest names have; pieces that no name has are left out. */
    List<String> rarestGrams(List<List<String>> words, int mostOfWord) {
        var counts = countGrams(words.stream().flatMap(List::stream).distinct().toList());
        return words.stream()
                .flatMap(grams -> grams.stream()
                        .filter(gram -> counts.getOrDefault(gram, 0) > 0)
                        .sorted(Comparator.comparing(counts::get))
                        .limit(mostOfWord))
                .distinct()
                .toList();
    }

    private Map<String, Integer> countGrams(List<String> grams) {
        if (grams.isEmpty()) {
            return Map.of();
        }
        var sql = new SqlText();
        var counts = grams.stream()
                .map(gram -> counting("party_trigram where gram = " + sql.value(gram), RARE))
                .collect(Collectors.joining(", "));
        var counted = sql.add("select " + counts + ", 0").rows(entityManager).getFirst();
        return IntStream.range(0, grams.size())
                .boxed()
                .collect(Collectors.toMap(grams::get, i -> ((Number) counted[i]).intValue()));
    }

    private static String counting(String fromWhere, int most) {
        return "(select count(*) from (select 1 as one from " + fromWhere + " limit " + most + ") counted)";
    }
}
