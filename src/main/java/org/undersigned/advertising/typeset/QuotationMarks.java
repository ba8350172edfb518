package org.undersigned.advertising.typeset;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts the marks of printing in the place of those of a typewriter, as English has them. Feet, inches and minutes stay,
 * and so does each name as it is credited.
 */
final class QuotationMarks {

    private static final char TYPED_DOUBLE = '"';
    private static final char TYPED_SINGLE = '\'';
    private static final char OPENING_DOUBLE = '\u201c';
    private static final char CLOSING_DOUBLE = '\u201d';
    private static final char OPENING_SINGLE = '\u2018';
    private static final char CLOSING_SINGLE = '\u2019';

    /** Behind these a mark opens. */
    private static final String OPENERS = "([{\u2013\u2014\u201c\u2018/";

    /** Words whose beginning an apostrophe stands for. */
    private static final Set<String> SHORTENED = Set.of("tis", "twas", "til", "em", "n", "cause", "bout", "twere");

    private final List<String> names;

    /** @param names that are not touched where they stand in a text */
    QuotationMarks(List<String> names) {
        this.names = names.stream().filter(QuotationMarks::isTyped).toList();
    }

    private static boolean isTyped(String text) {
        return text.indexOf(TYPED_DOUBLE) >= 0 || text.indexOf(TYPED_SINGLE) >= 0;
    }

    String printed(String text) {
        return isTyped(text) ? new Setting(text, credited(text)).printed() : text;
    }

    private BitSet credited(String text) {
        var credited = new BitSet(text.length());
        for (var name : names) {
            for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                credited.set(at, at + name.length());
            }
        }
        return credited;
    }

    /** One text, from its first letter to its last. */
    private static final class Setting {

        private final String text;
        private final BitSet credited;
        private final StringBuilder out = new StringBuilder();
        private int doubles;
        private int singles;

        Setting(String text, BitSet credited) {
            this.text = text;
            this.credited = credited;
        }

        String printed() {
            for (var at = 0; at < text.length(); at++) {
                var mark = text.charAt(at);
                out.append(
                        credited.get(at)
                                ? mark
                                : switch (mark) {
                                    case TYPED_DOUBLE -> twofold(at);
                                    case TYPED_SINGLE -> single(at);
                                    default -> mark;
                                });
            }
            return out.toString();
        }

        private char twofold(int at) {
            if (opens(at)) {
                doubles++;
                return OPENING_DOUBLE;
            }
            if (doubles == 0 && Character.isDigit(before())) {
                return TYPED_DOUBLE;
            }
            doubles = Math.max(0, doubles - 1);
            return CLOSING_DOUBLE;
        }

        private char single(int at) {
            if (opens(at) && !isShortened(at)) {
                singles++;
                return OPENING_SINGLE;
            }
            if (singles == 0 && Character.isDigit(before()) && !Character.isLetter(after(at))) {
                return TYPED_SINGLE;
            }
            singles = Character.isLetterOrDigit(after(at)) ? singles : Math.max(0, singles - 1);
            return CLOSING_SINGLE;
        }

        /** Before a word and behind none. */
        private boolean opens(int at) {
            return (Character.isWhitespace(before()) || OPENERS.indexOf(before()) >= 0)
                    && !Character.isWhitespace(after(at));
        }

        /** ’90s and ’tis. */
        private boolean isShortened(int at) {
            var end = at + 1;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            var word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
            return SHORTENED.contains(word) || word.matches("\\d\\d(s)?");
        }

        private char before() {
            return out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        }

        private char after(int at) {
            return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        }
    }
}
