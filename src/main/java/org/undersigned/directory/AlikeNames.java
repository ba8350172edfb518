package org.undersigned.directory;

import static org.undersigned.base.Texts.text;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.NameAlignment;
import org.undersigned.base.name.WordPairs;

/**
 * Finds names that are not quite what was typed: a slip of the finger, a nickname, an initial, a word too many. Of names
 * that share a rare piece with the typed text the best aligned are taken: first those that have one of its words beside
 * another one's first letter, then those that share its rarest three-letter pieces.
 */
@Component
class AlikeNames {

    /** So many names are aligned with the typed text at each step. */
    private static final int CANDIDATES = 100;

    /** So many parties of names alike a list shows. */
    private static final int MOST_LISTED = 10;

    private static final int LEAST_FIT = 65;

    /** With one that fits so well, the name that was meant is found, and nobody waits for more. */
    private static final int GOOD_FIT = 85;

    private static final int GRAMS_OF_WORD = 3;

    private final TermFrequencies frequencies;
    private final EntityManager entityManager;

    AlikeNames(TermFrequencies frequencies, EntityManager entityManager) {
        this.frequencies = frequencies;
        this.entityManager = entityManager;
    }

    /** Best first; among them also those that have what was typed. */
    List<FoundName> find(TypedName typed, Set<PartyKind> kinds, int most) {
        if (!typed.isLongEnoughForSlips()) {
            return List.of();
        }
        var found = new ArrayList<FoundName>();
        var asTyped = WordPairs.of(typed.text());
        collect(found, typed, sql -> byPairs(sql, typed, asTyped, kinds));
        if (isMissing(found)) {
            var withNicknames = new TreeSet<>(WordPairs.asked(typed.text()));
            withNicknames.removeAll(asTyped);
            collect(found, typed, sql -> byPairs(sql, typed, withNicknames, kinds));
        }
        if (isMissing(found)) {
            collect(found, typed, sql -> byGrams(sql, typed, kinds));
            collect(found, typed, sql -> byEnds(sql, typed, kinds));
        }
        return FoundName.best(found)
                .limit(most)
                .map(name -> name.because(text("directory.hit.alike")))
                .toList();
    }

    private static boolean isMissing(List<FoundName> found) {
        return found.stream().noneMatch(name -> name.score() >= GOOD_FIT);
    }

    private interface Selecting {
        String from(SqlText sql);
    }

    private void collect(Collection<FoundName> found, TypedName typed, Selecting selecting) {
        var sql = new SqlText();
        var select = selecting.from(sql);
        if (!select.isEmpty()) {
            var reading = NameAlignment.of(typed.text());
            FoundName.read(select, sql, name -> reading.fit(NameAlignment.of(name)), entityManager).stream()
                    .filter(name -> name.score() >= LEAST_FIT)
                    .forEach(found::add);
        }
    }

    private static String byPairs(SqlText sql, TypedName typed, Set<String> pairs, Set<PartyKind> kinds) {
        return pairs.isEmpty()
                ? ""
                : mostShared(
                        sql,
                        typed,
                        "select i.name_id, i.compact_length from party_pair i where i.pair in (" + sql.value(pairs)
                                + ")" + NameSearch.ofKinds(sql, kinds));
    }

    private String byGrams(SqlText sql, TypedName typed, Set<PartyKind> kinds) {
        return frequencies.rarestGrams(typed.grams(), GRAMS_OF_WORD).stream()
                .map(gram -> "(select i.name_id, i.compact_length from party_trigram i where i.gram = "
                        + sql.value(gram) + NameSearch.ofKinds(sql, kinds)
                        + " order by i.gram, i.compact_length, i.name_id limit " + TermFrequencies.FREQUENT + ")")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" union all "),
                        select -> select.isEmpty() ? "" : mostShared(sql, typed, select)));
    }

    /** The names that several lines tell, then those of about the length of the typed text. */
    private static String mostShared(SqlText sql, TypedName typed, String lines) {
        return "select name_id from (" + lines + ") shared group by name_id, compact_length"
                + " order by count(*) desc, abs(compact_length - " + sql.value(typed.length()) + "), name_id"
                + " limit " + sql.value(CANDIDATES);
    }

    /** A slip in the middle of a short word that stands alone leaves no piece of three letters, but both its ends. */
    private static String byEnds(SqlText sql, TypedName typed, Set<PartyKind> kinds) {
        return typed.ends().stream()
                .map(ends -> "(select i.name_id from party_token i where i.token >= " + sql.value(ends.from())
                        + " and i.token < " + sql.value(ends.before()) + " and i.token like "
                        + sql.value(ends.pattern())
                        + " and char_length(i.token) between " + sql.value(ends.shortest()) + " and "
                        + sql.value(ends.longest()) + NameSearch.ofKinds(sql, kinds)
                        + " order by i.token, i.compact_length, i.name_id limit " + CANDIDATES + ")")
                .collect(Collectors.joining(" union all "));
    }

    /** The parties of names alike, where nobody has the name that was typed. */
    Narrowing orAlike(Narrowing named, TypedName typed) {
        if (named.atLeast() > 0 || isAnybody(named)) {
            return named;
        }
        var alike = listed(typed).map(found -> found.hit().id()).toList();
        return alike.isEmpty() ? named : Narrowing.to(alike);
    }

    /** The names alike that a list shows, best first. */
    Stream<FoundName> listed(TypedName typed) {
        return find(typed, Set.of(), MOST_LISTED).stream();
    }

    private boolean isAnybody(Narrowing named) {
        var sql = new SqlText();
        sql.add("select count(*) from (select party_id from (" + named.ids().apply(sql) + ") found limit 1) counted");
        return sql.number(entityManager) > 0;
    }
}
