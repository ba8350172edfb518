package org.undersigned.roster.reading;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The sentences of an article, and whether one speaks of signing. */
final class Sentences {

    private static final Pattern OF_SIGNING = Pattern.compile(
            "\\b(?:sign(?:s|ed|ing|ator(?:y|ies)|ers?)?|support(?:s|ed|ing|ers?)?|back(?:s|ed|ing|ers?)?"
                    + "|join(?:s|ed|ing)?|endors(?:e|es|ed|ing)|add(?:s|ed)? (?:his|her|their) names?|undersigned)\\b",
            Pattern.CASE_INSENSITIVE);

    private final String article;
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();
    private final Map<Integer, Boolean> known = new HashMap<>();

    Sentences(String article) {
        this.article = article;
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(article);
        for (int start = sentences.first(), end = sentences.next();
                end != BreakIterator.DONE;
                start = end, end = sentences.next()) {
            ends.put(start, end);
        }
    }

    /** Where the sentence begins that a character stands in. */
    int startAt(int position) {
        return ends.isEmpty() ? 0 : ends.floorKey(position);
    }

    boolean speaksOfSigningAt(int position) {
        var sentence = ends.floorEntry(position);
        return sentence != null && known.computeIfAbsent(sentence.getKey(), start -> speaksOfSigning(sentence));
    }

    private boolean speaksOfSigning(Map.Entry<Integer, Integer> sentence) {
        return OF_SIGNING
                .matcher(article.substring(sentence.getKey(), sentence.getValue()))
                .find();
    }
}
