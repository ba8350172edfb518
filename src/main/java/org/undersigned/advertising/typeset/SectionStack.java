package org.undersigned.advertising.typeset;

import java.util.List;
import java.util.function.Function;
import org.undersigned.advertising.typeset.SetAd.Part;

/**
 * The sections of an ad one below the other, with white between them. Measures are in points.
 *
 * @param unit the white of which all other white is a multiple
 */
record SectionStack(List<Item> items, double unit) {

    private static final double AFTER_HEADLINE = 1.9;
    private static final double AFTER_HEADLINE_ALONE = 3.1;
    private static final double ABOUT_NAMES = 2.5;
    private static final double BEFORE_HEADLINE = 3.2;
    private static final double BETWEEN_TEXTS = 1.9;
    private static final double FOOT = 1.2;

    /** A section as it is set; of the names only where they stand is known. */
    interface Item {

        Part part();

        double depth();

        /** Whether each word has room. */
        boolean isNarrowEnough();

        void draw(Sheet sheet, double top);
    }

    /** Where the names stand, which are set last, in what the others leave. */
    private record Names() implements Item {

        @Override
        public Part part() {
            return Part.NAMES;
        }

        @Override
        public double depth() {
            return 0;
        }

        @Override
        public boolean isNarrowEnough() {
            return true;
        }

        @Override
        public void draw(Sheet sheet, double top) {}
    }

    static Item names() {
        return new Names();
    }

    private record Centred(Headline headline, double middle) implements Item {

        @Override
        public Part part() {
            return headline.part();
        }

        @Override
        public double depth() {
            return headline.depth();
        }

        @Override
        public boolean isNarrowEnough() {
            return true;
        }

        @Override
        public void draw(Sheet sheet, double top) {
            headline.draw(sheet, middle, top);
        }
    }

    static Item centred(Headline headline, double middle) {
        return new Centred(headline, middle);
    }

    private record Columns(BodyText text, double left) implements Item {

        @Override
        public Part part() {
            return Part.BODY;
        }

        @Override
        public double depth() {
            return text.depth();
        }

        @Override
        public boolean isNarrowEnough() {
            return text.isNarrowEnough();
        }

        @Override
        public void draw(Sheet sheet, double top) {
            text.draw(sheet, left, top);
        }
    }

    static Item columns(BodyText text, double left) {
        return new Columns(text, left);
    }

    static SectionStack of(AdWords words, double unit, Function<AdSection, Item> set) {
        var hasNames = !words.names().isEmpty();
        return new SectionStack(
                words.sections().stream()
                        .filter(section -> hasNames || section.part() != Part.NAMES)
                        .map(set)
                        .toList(),
                unit);
    }

    boolean isNarrowEnough() {
        return items.stream().allMatch(Item::isNarrowEnough);
    }

    /** From the top to where the names begin; to where they could where there are none. */
    double above() {
        return depth(0, names(items));
    }

    /** What stands below the names, with the white between. */
    double below() {
        var names = names(items);
        return (names == items.size() ? 0 : depth(names, items.size())) + foot();
    }

    private static int names(List<Item> items) {
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i).part() == Part.NAMES) {
                return i;
            }
        }
        return items.size();
    }

    private double depth(int from, int to) {
        var depth = 0.0;
        for (var i = from; i < to; i++) {
            depth += items.get(i).depth() + white(i);
        }
        return depth;
    }

    /** Behind a section, where another one follows. */
    private double white(int before) {
        if (before + 1 >= items.size()) {
            return 0;
        }
        var first = items.get(before).part();
        var second = items.get(before + 1).part();
        if (first == Part.HEADLINE) {
            return unit * (second == Part.NAMES ? AFTER_HEADLINE_ALONE : AFTER_HEADLINE);
        }
        if (second == Part.HEADLINE) {
            return unit * BEFORE_HEADLINE;
        }
        return unit * (isRuled(before) ? ABOUT_NAMES : BETWEEN_TEXTS);
    }

    /** A line parts the names from what is said about them; a headline stands above them without one. */
    private boolean isRuled(int before) {
        var first = items.get(before).part();
        var second = items.get(before + 1).part();
        return (first == Part.NAMES || second == Part.NAMES) && first != Part.HEADLINE;
    }

    private double foot() {
        return items.isEmpty() ? 0 : unit * FOOT;
    }

    /**
     * Draws them from above, and a line wherever names begin or end. What is left over is shared out between them, so that
     * the page has no hole.
     *
     * @param taken how much of the page the names take
     * @param spare what is left over
     */
    void draw(Sheet sheet, Margins margins, double taken, double spare, Sink names) {
        var share = spare / Math.max(1, items.size());
        var y = margins.top() + share / 2;
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            item.draw(sheet, y);
            if (item.part() == Part.NAMES) {
                names.at(y);
                y += taken;
            }
            y += item.depth();
            if (i + 1 < items.size()) {
                var white = white(i) + share;
                if (isRuled(i)) {
                    sheet.rule(margins.left(), margins.right(), y + white / 2, Margins.RULE);
                }
                y += white;
            }
        }
    }

    /** Takes where the names begin. */
    interface Sink {

        void at(double top);
    }
}
