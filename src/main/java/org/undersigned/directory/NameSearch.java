package org.undersigned.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.directory.TermFrequencies.Start;

/**
 * Turns typed words into statements on the search tables. Of several words the one that the fewest names have says
 * where to look, by its rarest piece; the other words are looked for in the names found so.
 *
 * <p>In the parts of statements made here {@code i} is a search table and {@code n} the name.
 */
@Component
class NameSearch {

    private final TermFrequencies frequencies;

    NameSearch(TermFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** The parties that have a name with all words at the beginning of a term or inside. */
    Narrowing parties(TypedName typed) {
        var starts = typed.alternatives().stream()
                .map(words -> frequencies.rarest(words, true))
                .toList();
        return new Narrowing(
                starts.stream().mapToInt(Start::atLeast).max().orElse(0),
                starts.stream().mapToInt(Start::atMost).sum(),
                sql -> ids(typed, starts, sql),
                (sql, party) -> holds(typed, sql, party));
    }

    private static String ids(TypedName typed, List<Start> starts, SqlText sql) {
        var sources = new ArrayList<String>();
        for (var i = 0; i < starts.size(); i++) {
            var words = typed.alternatives().get(i);
            var start = starts.get(i);
            sources.add(atBeginning(sql, words, start.word(), true));
            if (start.gram() != null) {
                sources.add(inside(sql, words, start.word(), start.gram()));
            }
        }
        return sources.stream()
                .map(source -> "select distinct i.party_id " + source)
                .collect(Collectors.joining(" union "));
    }

    private static String holds(TypedName typed, SqlText sql, String party) {
        var anyAlternative = typed.alternatives().stream()
                .map(words -> words.stream().map(word -> isIn(sql, word, true)).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(" or "));
        return "exists (select 1 from party_name n where n.party_id = " + party + " and (" + anyAlternative + "))";
    }

    /**
     * Selects names that have each word at the beginning of a term; those with a term that is the word itself first,
     * then shorter names.
     */
    String namesByBeginnings(List<TypedWord> words, Set<PartyKind> kinds, int most, SqlText sql) {
        var start = frequencies.rarest(words, false).word();
        return "select i.name_id " + atBeginning(sql, words, start, false) + ofKinds(sql, kinds)
                + " order by case when i.token = " + sql.value(start.text())
                + " then 0 else 1 end, i.compact_length, i.name_id limit " + sql.value(most);
    }

    /** Selects names that have each word somewhere, shorter names first; null when there are none. */
    @Nullable
    String namesByInside(List<TypedWord> words, Set<PartyKind> kinds, int most, SqlText sql) {
        var start = frequencies.rarest(words, true);
        return start.gram() == null
                ? null
                : "select i.name_id " + inside(sql, words, start.word(), start.gram()) + ofKinds(sql, kinds)
                        + " order by i.compact_length, i.name_id limit " + sql.value(most);
    }

    private static String atBeginning(SqlText sql, List<TypedWord> words, TypedWord start, boolean insideToo) {
        var conditions = new ArrayList<String>();
        conditions.add("i.token >= " + sql.value(start.text()) + " and i.token < " + sql.value(start.endOfRange()));
        words.stream().filter(word -> !word.equals(start)).forEach(word -> conditions.add(isIn(sql, word, insideToo)));
        var names = words.size() > 1 ? " join party_name n on n.id = i.name_id" : "";
        return "from party_token i" + names + " where " + String.join(" and ", conditions);
    }

    private static String inside(SqlText sql, List<TypedWord> words, TypedWord start, String gram) {
        var conditions = new ArrayList<String>();
        conditions.add("i.gram = " + sql.value(gram));
        if (!start.text().equals(gram)) {
            conditions.add("locate(" + sql.value(start.text()) + ", n.compact) > 0");
        }
        words.stream().filter(word -> !word.equals(start)).forEach(word -> conditions.add(isIn(sql, word, true)));
        var names = conditions.size() > 1 ? " join party_name n on n.id = i.name_id" : "";
        return "from party_trigram i" + names + " where " + String.join(" and ", conditions);
    }

    /** A condition more, that the party is of some kinds. */
    static String ofKinds(SqlText sql, Set<PartyKind> kinds) {
        return kinds.isEmpty()
                ? ""
                : " and exists (select 1 from party k where k.id = i.party_id and k.kind in ("
                        + sql.value(kinds.stream().map(PartyKind::name).toList()) + "))";
    }

    /** A single letter stands for itself alone here too, not for all that begins with it. */
    private static String isIn(SqlText sql, TypedWord word, boolean insideToo) {
        var beginning = word.isTelling()
                ? "locate(" + sql.value(" " + word.text()) + ", n.terms) > 0"
                : "locate(" + sql.value(" " + word.text() + " ") + ", concat(n.terms, ' ')) > 0";
        return insideToo && word.isLookedForInside()
                ? "(" + beginning + " or locate(" + sql.value(word.text()) + ", n.compact) > 0)"
                : beginning;
    }
}
