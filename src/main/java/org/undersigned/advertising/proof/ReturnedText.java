package org.undersigned.advertising.proof;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of pages that came back, letter by letter without any white, so that it does not matter where lines and words
 * were broken, and where on which page each letter stands.
 */
final class ReturnedText {

    private final StringBuilder letters = new StringBuilder();
    private final List<Place> places = new ArrayList<>();

    /** The letters as they were. */
    private final List<String> raw = new ArrayList<>();

    /** Before which letters there is white, and where a line begins. */
    private final List<Gap> gaps = new ArrayList<>();

    private Gap gap = Gap.LINE;

    /** What stands before a letter. */
    enum Gap {
        NONE,
        WHITE,
        LINE
    }

    /** Where a letter stands, in parts of the width and the depth of its page. */
    record Place(int page, double left, double top, double width, double height) {}

    /** A text as it is compared: in one spelling, with one kind of apostrophe and of hyphen. */
    static String key(String text) {
        return plain(text).replaceAll("\\s+", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\u2018\u2019\u02bc\u02bb\u00b4`]", "'")
                .replaceAll("[\u2010\u2011\u2012\u2013\u2014]", "-")
                .replaceAll("\\p{Cf}", "");
    }

    /** One letter, which may be several when it is spelt out. */
    void add(String letter, Place place) {
        var shown = letter.strip();
        for (var character : plain(letter).toCharArray()) {
            if (Character.isWhitespace(character)) {
                gap = gap == Gap.LINE ? gap : Gap.WHITE;
            } else {
                letters.append(character);
                raw.add(shown);
                shown = "";
                places.add(place);
                gaps.add(gap);
                gap = Gap.NONE;
            }
        }
    }

    void white() {
        gap = gap == Gap.LINE ? gap : Gap.WHITE;
    }

    void line() {
        gap = Gap.LINE;
    }

    int length() {
        return letters.length();
    }

    int find(String key, int from) {
        return letters.indexOf(key, from);
    }

    /** Whether a line or a separator parts what stands before a letter from it. */
    boolean parts(int at) {
        return at <= 0 || at >= letters.length() || beginsLine(at) || isSeparator(at) || isSeparator(at - 1);
    }

    /** Whether a word ends before a letter: a hyphen ends none. */
    boolean isBoundary(int at) {
        return parts(at) || gaps.get(at) != Gap.NONE || letters.charAt(at) == ',' || letters.charAt(at - 1) == ',';
    }

    boolean isSeparator(int at) {
        return "\u00b7\u2022*|;".indexOf(letters.charAt(at)) >= 0;
    }

    boolean beginsLine(int at) {
        return gaps.get(at) == Gap.LINE;
    }

    /** As it is read, with the white that there was. */
    String between(int from, int to) {
        var text = new StringBuilder();
        for (var at = from; at < to; at++) {
            if (at > from && gaps.get(at) != Gap.NONE) {
                text.append(' ');
            }
            text.append(raw.get(at));
        }
        return text.toString();
    }

    /** The box around some letters, as far as they stand on one page. */
    PageBox box(int from, int to) {
        if (from >= to || from >= places.size()) {
            return PageBox.NOWHERE;
        }
        var page = places.get(from).page();
        var left = 1.0;
        var top = 1.0;
        var right = 0.0;
        var bottom = 0.0;
        for (var place : places.subList(from, Math.min(to, places.size()))) {
            if (place.page() == page) {
                left = Math.min(left, place.left());
                top = Math.min(top, place.top());
                right = Math.max(right, place.left() + place.width());
                bottom = Math.max(bottom, place.top() + place.height());
            }
        }
        return new PageBox(
                page, thousandths(left), thousandths(top), thousandths(right - left), thousandths(bottom - top));
    }

    private static int thousandths(double part) {
        return (int) Math.round(Math.max(0, Math.min(1, part)) * 1_000);
    }
}
