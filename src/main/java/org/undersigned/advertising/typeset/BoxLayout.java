package org.undersigned.advertising.typeset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.advertising.typeset.NameArea.Box;
import org.undersigned.advertising.typeset.SectionStack.Item;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.base.typeface.Face;

/** The statement in a box, slightly above the middle of the page, and names around it. Measures are in points. */
final class BoxLayout implements Page {

    private static final double LARGEST_NAMES = 12;
    private static final double SHARE = 0.5;
    private static final double DEEPEST = 0.72;
    private static final double ABOVE_MIDDLE = 0.46;

    private final AdWords words;
    private final Margins margins;
    private final Hierarchy hierarchy;
    private final double smallest;
    private final Map<Measures, Content> contents = new HashMap<>();

    BoxLayout(AdWords words, AdForm form, Margins margins, Hierarchy hierarchy) {
        this.words = words;
        this.margins = margins;
        this.hierarchy = hierarchy;
        this.smallest = form.atLeast(0);
    }

    @Override
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    @Override
    public TypeSize largestNames(double body) {
        return TypeSize.points(Math.max(smallest, Math.min(LARGEST_NAMES, Hierarchy.largestNames(body))));
    }

    @Override
    public Optional<NameArea> area(double body, int columns) {
        var inside = boxColumns(columns);
        var depth = margins.bottom() - margins.top() - margins.unit() * 1.1;
        var gutter = Math.max(8, margins.unit() * 1.1);
        var open = new NameArea(margins.left(), margins.top(), margins.width(), depth, columns, gutter, Box.NONE);
        if (inside == 0 || open.columnWidth() < 2 * gutter) {
            return Optional.empty();
        }
        var from = (columns - inside) / 2;
        var content = content(body, boxWidth(open, inside));
        if (!content.fits() || content.depth() > depth * DEEPEST) {
            return Optional.empty();
        }
        var top = margins.top() + (depth - content.depth()) * ABOVE_MIDDLE;
        return Optional.of(new NameArea(
                open.left(),
                open.top(),
                open.width(),
                depth,
                columns,
                gutter,
                new Box(from, from + inside, top, top + content.depth())));
    }

    /** As many columns in the middle as come nearest to half of the page, with one on either side. */
    private static int boxColumns(int columns) {
        var best = 0;
        for (var inside = columns - 2; inside > 0; inside -= 2) {
            if (best == 0 || Math.abs(inside - columns * SHARE) < Math.abs(best - columns * SHARE)) {
                best = inside;
            }
        }
        return best;
    }

    private static double boxWidth(NameArea area, int inside) {
        return inside * area.columnWidth() + (inside - 1) * area.gutter();
    }

    /**
     * What stands in the box.
     *
     * @param padding the white around it; there is a little less between two sections
     */
    private record Content(List<Item> items, double padding) {

        private static final double BETWEEN = 0.8;

        boolean fits() {
            return items.stream().allMatch(Item::isNarrowEnough);
        }

        double depth() {
            return 2 * padding
                    + items.stream().mapToDouble(Item::depth).sum()
                    + Math.max(0, items.size() - 1) * padding * BETWEEN;
        }

        void draw(Sheet sheet, double top) {
            var y = top;
            for (var item : items) {
                item.draw(sheet, y);
                y += item.depth() + padding * BETWEEN;
            }
        }
    }

    /** The texts of the ad in its order, in a box whose left edge is at 0 as long as nobody knows where it stands. */
    private Content content(double body, double width) {
        return contents.computeIfAbsent(new Measures(body, width), key -> made(body, width, 0));
    }

    private record Measures(double body, double width) {}

    private Content made(double body, double width, double left) {
        var padding = Math.max(6, margins.unit() * 1.7);
        var inner = width - 2 * padding;
        return new Content(
                words.sections().stream()
                        .filter(section -> section.part() != Part.NAMES)
                        .map(section -> item(section, body, inner, left + padding, padding))
                        .toList(),
                padding);
    }

    private Item item(AdSection section, double body, double inner, double left, double gutter) {
        return switch (section.part()) {
            case HEADLINE ->
                SectionStack.centred(
                        Headline.largest(
                                Part.HEADLINE,
                                Face.DISPLAY,
                                section.text(),
                                inner,
                                body * 11,
                                Math.max(smallest, Hierarchy.headline(body)),
                                1.04),
                        left + inner / 2);
            case CALL_TO_ACTION ->
                SectionStack.centred(
                        Headline.sized(
                                Part.CALL_TO_ACTION,
                                Face.SEMIBOLD,
                                section.text(),
                                inner,
                                Math.max(smallest, body * 1.05),
                                1.28),
                        left + inner / 2);
            case BODY, NAMES, LABEL, SPONSOR_LINE, NOTE, JOB_NUMBER ->
                SectionStack.columns(BodyText.of(section.paragraphs(), body, inner, gutter), left);
        };
    }

    /** The box is drawn up to the lines above and below it, with the same white on all sides. */
    @Override
    public void draw(Sheet sheet, double body, Optional<NameStand> names) {
        names.ifPresent(stand -> {
            stand.draw(sheet, 0);
            var area = stand.area();
            var box = fitted(stand);
            var left = area.columnLeft(box.from());
            var width = boxWidth(area, box.to() - box.from());
            sheet.frame(left, box.top(), left + width, box.bottom(), 1);
            sheet.frame(left + 3, box.top() + 3, left + width - 3, box.bottom() - 3, Margins.HAIRLINE);
            var content = made(body, width, left);
            content.draw(sheet, box.top() + content.padding() + (box.depth() - content.depth()) / 2);
        });
    }

    private static Box fitted(NameStand stand) {
        var grid = new NameGrid(stand.area(), stand.size(), stand.leading());
        var box = stand.area().box();
        var above = grid.freeFrom(box.from(), 0, grid.rows());
        var below = above;
        while (below < grid.rows() && !grid.isFree(box.from(), below)) {
            below++;
        }
        var white = Math.min(stand.area().gutter(), stand.size().points() * 1.1);
        var top = above == 0
                ? box.top()
                : grid.baseline(above - 1) + NameGrid.DESCENT * stand.size().points() + white;
        var bottom = below == grid.rows()
                ? box.bottom()
                : grid.baseline(below) - NameGrid.ASCENT * stand.size().points() - white;
        return new Box(box.from(), box.to(), top, bottom);
    }
}
