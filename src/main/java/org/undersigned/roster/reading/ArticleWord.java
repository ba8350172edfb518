package org.undersigned.roster.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.base.name.Folding;

/**
 * A word of an article as it stands there, without the punctuation around it.
 *
 * @param compact folded and run together; empty where nothing is left
 * @param bare the same without a possessive ending
 * @param isOfMany whether an apostrophe behind it says that something belongs to many ("the Painters' Guild")
 * @param isJoined whether nothing but white space stands between it and the word before, or that apostrophe
 * @param beginsSentence whether it would be written with a capital whatever it is
 */
record ArticleWord(
        String text,
        int start,
        int end,
        String compact,
        String bare,
        boolean isOfMany,
        boolean isJoined,
        boolean beginsSentence) {

    private static final String APOSTROPHES = "'\u2019";

    private static final Pattern WORD = Pattern.compile("\\S+");
    /** What is longer is no word, and is passed over. */
    private static final int LONGEST = 200;

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019](?:s|S)?$");

    /** Behind an initial ("J. Roe") a name goes on. */
    private static final Pattern ENDS_SENTENCE =
            Pattern.compile("[^\\s.]{2,}[.!?:][\"'\u201d\u2019)]*$|[!?:][\"'\u201d\u2019)]*$");

    static List<ArticleWord> of(String article) {
        var words = new ArrayList<ArticleWord>();
        var found = WORD.matcher(article);
        var before = 0;
        var behindLast = 0;
        var begins = true;
        while (found.find()) {
            begins |= article.substring(behindLast, found.start()).contains("\n");
            behindLast = found.end();
            if (found.end() - found.start() > LONGEST) {
                continue;
            }
            var start = firstTelling(article, found.start(), found.end());
            var end = lastTelling(article, start, found.end());
            if (start < end) {
                words.add(of(article, start, end, before, begins));
                before = end;
                begins = false;
            }
            begins |= ENDS_SENTENCE.matcher(found.group()).find();
        }
        return words;
    }

    private static ArticleWord of(String article, int start, int end, int before, boolean begins) {
        var text = article.substring(start, end);
        var between = article.substring(before, start);
        var afterInitial = between.startsWith(".") && (isInitial(article, before) || isSaint(article, before));
        var isBehindSign = afterInitial || isOfMany(article, before);
        var joined =
                before > 0 && (isBehindSign ? between.substring(1) : between).isBlank() && !between.contains("\n\n");
        return new ArticleWord(
                text,
                start,
                end,
                Folding.compact(text),
                Folding.compact(withoutPossessive(text)),
                isOfMany(article, end),
                joined,
                begins);
    }

    private static boolean isOfMany(String article, int end) {
        return end > 0
                && end + 1 < article.length()
                && Character.toLowerCase(article.charAt(end - 1)) == 's'
                && APOSTROPHES.indexOf(article.charAt(end)) >= 0
                && Character.isWhitespace(article.charAt(end + 1));
    }

    private static boolean isInitial(String article, int end) {
        return end > 0
                && Character.isUpperCase(article.charAt(end - 1))
                && (end == 1 || !Character.isLetterOrDigit(article.charAt(end - 2)));
    }

    /** "St. Vincent" is one name. */
    private static boolean isSaint(String article, int end) {
        return end > 1
                && article.startsWith("St", end - 2)
                && (end == 2 || !Character.isLetterOrDigit(article.charAt(end - 3)));
    }

    private static int firstTelling(String article, int from, int to) {
        var start = from;
        while (start < to && !isTelling(article.charAt(start)) && article.charAt(start) != '$') {
            start++;
        }
        return start;
    }

    private static int lastTelling(String article, int from, int to) {
        var end = to;
        while (end > from && !isTelling(article.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isTelling(char character) {
        return Character.isLetterOrDigit(character) || Character.isSurrogate(character);
    }

    /** Whether a word is no part of a longer name, as far as capitals around it tell. */
    static boolean standsAlone(List<ArticleWord> words, int place) {
        var word = words.get(place);
        var isBehindAnother = word.isJoined() && words.get(place - 1).isPartOfName();
        var isBeforeAnother = place + 1 < words.size()
                && words.get(place + 1).isJoined()
                && words.get(place + 1).isCapital()
                && !word.isPossessive();
        return !isBehindAnother && !isBeforeAnother;
    }

    private boolean isPartOfName() {
        return isCapital() && !beginsSentence() && !isPossessive();
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0));
    }

    boolean isPossessive() {
        return isOfMany || bareEnd() < end;
    }

    /** Where it ends without a possessive ending. */
    int bareEnd() {
        return start + withoutPossessive(text).length();
    }

    private static String withoutPossessive(String text) {
        return POSSESSIVE.matcher(text).replaceFirst("");
    }
}
