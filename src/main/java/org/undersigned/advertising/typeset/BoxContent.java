package org.undersigned.advertising.typeset;

import java.util.List;
import org.undersigned.advertising.typeset.SectionStack.Item;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.base.typeface.Face;

/**
 * The texts of an ad in its order, in a box that they fill. Measures are in points.
 *
 * @param narrowest the least that the box leaves to one of its lines
 * @param padding the white around it; there is a little less between two sections
 */
record BoxContent(List<Item> items, double inner, double narrowest, double padding) {

    private static final double BETWEEN = 0.8;

    /** A statement that is larger than it has to be has lines of at least so many sizes of its type. */
    private static final double MEASURE = 12.5;

    /** @param left of the box */
    static BoxContent of(AdWords words, Hierarchy hierarchy, double unit, double body, double width, double left) {
        var padding = Math.max(6, unit * 1.7);
        var inner = width - 2 * padding;
        return new BoxContent(
                words.sections().stream()
                        .filter(section -> section.part() != Part.NAMES)
                        .map(section -> item(section, body, inner, left + padding, padding))
                        .toList(),
                inner,
                words.hasBody() && body > hierarchy.smallestBody() ? body * MEASURE : 0,
                padding);
    }

    private static Item item(AdSection section, double body, double inner, double left, double gutter) {
        return switch (section.part()) {
            case HEADLINE ->
                SectionStack.centred(
                        Headline.largest(
                                Part.HEADLINE,
                                Face.DISPLAY,
                                section.text(),
                                inner,
                                body * 11,
                                Hierarchy.headline(body),
                                1.04),
                        left + inner / 2);
            case CALL_TO_ACTION ->
                SectionStack.centred(
                        Headline.sized(Part.CALL_TO_ACTION, Face.SEMIBOLD, section.text(), inner, body * 1.05, 1.28),
                        left + inner / 2);
            case BODY, NAMES, LABEL, SPONSOR_LINE, NOTE, JOB_NUMBER ->
                SectionStack.columns(BodyText.of(section.paragraphs(), body, inner, gutter), left);
        };
    }

    boolean fits() {
        return inner >= narrowest && items.stream().allMatch(Item::isNarrowEnough);
    }

    double depth() {
        return 2 * padding
                + items.stream().mapToDouble(Item::depth).sum()
                + Math.max(0, items.size() - 1) * padding * BETWEEN;
    }

    /**
     * Draws them in a box that may be deeper than they need: what is left over is shared out between them.
     *
     * @param width of the box
     */
    void draw(Sheet sheet, double left, double top, double width, double depth) {
        sheet.frame(left, top, left + width, top + depth, 1);
        sheet.frame(left + 3, top + 3, left + width - 3, top + depth - 3, Margins.HAIRLINE);
        var share = Math.max(0, depth - depth()) / (items.size() + 1);
        var y = top + padding + share;
        for (var item : items) {
            item.draw(sheet, y);
            y += item.depth() + padding * BETWEEN + share;
        }
    }
}
