package org.undersigned.base.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well a typed text fits a name, for putting the best match first. It compares what {@link Folding} makes of both,
 * so that accents, case and punctuation do not count.
 *
 * <p>Best to worst: the same words; the same when run together, with or without "The" in front; each typed word is a
 * whole word of the name, in order; each is the beginning of a word of its own, in any order, or the name run together
 * begins with the typed text; each is found inside the name or among its search terms. Within one of these the shorter
 * name is better.
 */
public final class NameMatch {

    private static final int MAX_LENGTH = 999;

    private NameMatch() {}

    /** Zero for no match, otherwise greater for a better one; the same pair always gets the same score. */
    public static int score(String typed, String name) {
        var typedWords = Folding.words(typed);
        var nameWords = Folding.words(name);
        if (typedWords.isEmpty() || nameWords.isEmpty()) {
            return 0;
        }
        var fit = fit(typedWords, nameWords, name);
        var length = String.join("", nameWords).length();
        return fit == Fit.NONE ? 0 : fit.worth + MAX_LENGTH - Math.min(length, MAX_LENGTH);
    }

    private enum Fit {
        NONE(0),
        INSIDE(1_000),
        BEGINNINGS(2_000),
        WHOLE_WORDS(3_000),
        RUN_TOGETHER(4_000),
        SAME_WORDS(5_000);

        final int worth;

        Fit(int worth) {
            this.worth = worth;
        }
    }

    private static Fit fit(List<String> typed, List<String> words, String name) {
        if (typed.equals(words)) {
            return Fit.SAME_WORDS;
        }
        var typedWholes = wholes(typed);
        var wholes = wholes(words);
        if (!Collections.disjoint(typedWholes, wholes)) {
            return Fit.RUN_TOGETHER;
        }
        if (areInOrder(typed, words)) {
            return Fit.WHOLE_WORDS;
        }
        if (beginOneOf(typedWholes, wholes) || beginWords(typed, words)) {
            return Fit.BEGINNINGS;
        }
        return areInside(typed, String.join("", words)) || areAmongTerms(typed, name) ? Fit.INSIDE : Fit.NONE;
    }

    /** Run together, with and without "The" in front. */
    private static Set<String> wholes(List<String> words) {
        return new HashSet<>(List.of(String.join("", words), String.join("", SearchTerms.withoutThe(words))));
    }

    private static boolean beginOneOf(Set<String> typedWholes, Set<String> wholes) {
        return wholes.stream().anyMatch(whole -> typedWholes.stream().anyMatch(whole::startsWith));
    }

    private static boolean areInOrder(List<String> typed, List<String> words) {
        var next = 0;
        for (var word : words) {
            if (next < typed.size() && typed.get(next).equals(word)) {
                next++;
            }
        }
        return next == typed.size();
    }

    /** Longest first: what begins with a longer text also begins with the shorter one, so none is taken in vain. */
    private static boolean beginWords(List<String> typed, List<String> words) {
        var free = new ArrayList<>(words);
        return typed.size() <= words.size()
                && typed.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .allMatch(beginning -> takeFirst(free, beginning));
    }

    private static boolean takeFirst(List<String> free, String beginning) {
        for (var i = 0; i < free.size(); i++) {
            if (free.get(i).startsWith(beginning)) {
                free.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean areInside(List<String> typed, String together) {
        return together.contains(String.join("", typed)) || typed.stream().allMatch(together::contains);
    }

    private static boolean areAmongTerms(List<String> typed, String name) {
        var terms = SearchTerms.of(name);
        return typed.stream().allMatch(word -> terms.stream().anyMatch(term -> term.startsWith(word)));
    }
}
