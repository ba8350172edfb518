package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

    private final FrequentTerms frequent;
    private final EntityManager entityManager;

    TermFrequencies(FrequentTerms frequent, EntityManager entityManager) {
        this.frequent = frequent;
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
        var terms = new ArrayList<Term>();
        for (var word : words) {
            terms.add(Term.beginning(word));
            if (insideToo) {
                word.grams().forEach(gram -> terms.add(Term.piece(gram)));
            }
        }
        var counts = count(terms, most);
        return terms.stream().map(counts::get).toList();
    }

    /**
     * A beginning of words, or a piece of names.
     *
     * @param end the least text after all those that begin so; null for a piece
     */
    private record Term(String text, @Nullable String end) {

        static Term beginning(TypedWord word) {
            return new Term(word.text(), word.endOfRange());
        }

        static Term piece(String gram) {
            return new Term(gram, null);
        }

        String key() {
            return (end == null ? "*" : "^") + text;
        }

        String counting(SqlText sql, int most) {
            var fromWhere = end == null
                    ? "party_trigram where gram = " + sql.value(text)
                    : "party_token where token >= " + sql.value(text) + " and token < " + sql.value(end);
            return "(select count(*) from (select 1 as one from " + fromWhere + " limit " + most + ") counted)";
        }
    }

    private Map<Term, Integer> count(List<Term> terms, int most) {
        var counts = new HashMap<Term, Integer>();
        var open = new ArrayList<Term>();
        for (var term : new LinkedHashSet<>(terms)) {
            frequent.count(term.key(), most).ifPresentOrElse(count -> counts.put(term, count), () -> open.add(term));
        }
        if (!open.isEmpty()) {
            var sql = new SqlText();
            var counting = open.stream().map(term -> term.counting(sql, most)).collect(Collectors.joining(", "));
            var counted =
                    sql.add("select " + counting + ", 0").rows(entityManager).getFirst();
            for (var i = 0; i < open.size(); i++) {
                var count = ((Number) counted[i]).intValue();
                counts.put(open.get(i), count);
                frequent.remember(open.get(i).key(), count, most, RARE);
            }
        }
        return counts;
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
        var counts = count(grams.stream().map(Term::piece).toList(), RARE);
        return counts.entrySet().stream()
                .collect(Collectors.toMap(count -> count.getKey().text(), Map.Entry::getValue));
    }
}
