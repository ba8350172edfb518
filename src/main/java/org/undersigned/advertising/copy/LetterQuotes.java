package org.undersigned.advertising.copy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of a letter, against which quotations are compared. Lines may be broken otherwise, and quotation marks, dashes
 * and apostrophes may be of another kind; an ellipsis leaves something out.
 */
final class LetterQuotes {

    /** How many words tell a place. */
    private static final int TOLD = 6;

    private final List<String> letter;

    LetterQuotes(String letter) {
        this.letter = words(letter);
    }

    /**
     * Where a quotation leaves the letter.
     *
     * @param said its words from there on
     * @param instead the words of the letter at that place; empty where nothing of it stands in the letter
     */
    record Departure(String said, String instead) {}

    /** The first place at which a block says something else than the letter; each of its paragraphs may stand anywhere. */
    Optional<Departure> departure(String block) {
        return block.lines()
                .flatMap(paragraph -> Stream.of(paragraph.split("\\[?(?:\u2026|\\.\\.\\.)\\]?")))
                .map(LetterQuotes::words)
                .filter(passage -> !passage.isEmpty())
                .flatMap(passage -> departure(passage).stream())
                .findFirst();
    }

    private Optional<Departure> departure(List<String> passage) {
        var longest = 0;
        var end = 0;
        for (var at = 0; at < letter.size(); at++) {
            var same = same(passage, at);
            if (same > longest) {
                longest = same;
                end = at + same;
            }
        }
        if (longest == passage.size()) {
            return Optional.empty();
        }
        return Optional.of(new Departure(told(passage, longest), longest == 0 ? "" : told(letter, end)));
    }

    private int same(List<String> passage, int at) {
        var same = 0;
        while (same < passage.size()
                && at + same < letter.size()
                && alike(passage.get(same), letter.get(at + same), same == passage.size() - 1)) {
            same++;
        }
        return same;
    }

    /** A passage may end in the middle of a sentence, and with its own stop. */
    private static boolean alike(String one, String other, boolean isLast) {
        return isLast ? unstopped(one).equals(unstopped(other)) : plain(one).equals(plain(other));
    }

    private static String unstopped(String word) {
        return plain(word).replaceAll("[.,;:!?]+$", "");
    }

    private static String told(List<String> words, int from) {
        return String.join(" ", words.subList(from, Math.min(words.size(), from + TOLD)));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : Normalizer.normalize(text, Normalizer.Form.NFKC).split("\\s+")) {
            if (!plain(word).isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String plain(String word) {
        return word.replaceAll("[\u2018\u2019\u02bc\u02bb\u00b4`]", "'")
                .replaceAll("[\"\u201c\u201d\u201e\u00ab\u00bb]", "")
                .replaceAll("[\u2010\u2011\u2012\u2013\u2014]", "-")
                .replaceAll("\\p{Cf}", "");
    }
}
