package org.undersigned.advertising.typeset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.undersigned.advertising.typeset.NameArea.Box;

/** The statement in a box, slightly above the middle of the page, and names around it. Measures are in points. */
final class BoxLayout implements Page {

    private static final double LARGEST_NAMES = 18;
    private static final double SHARE = 0.5;

    /** Names stand beside a statement, not below it, and have to hold their own against it. */
    private static final double BESIDE = 0.62;

    /** A box that takes less of the width is a column, and no statement that names stand around. */
    private static final double NARROWEST = 0.4;

    private static final double DEEP = 10_000;
    private static final double DEEPEST = 0.85;
    private static final double ABOVE_MIDDLE = 0.46;

    /** Names that reach less far down than this share of the box are too few to stand around it. */
    private static final double REACH = 0.8;

    private final AdWords words;
    private final Margins margins;
    private final Hierarchy hierarchy;
    private final AdForm form;
    private final Map<NameFitter, Double> wide = new HashMap<>();
    private final double narrowest;
    private final double smallest;
    private final Map<Measures, BoxContent> contents = new HashMap<>();

    /** @param isNarrow whether the box may be a single column among others */
    BoxLayout(AdWords words, AdForm form, Margins margins, Hierarchy hierarchy, boolean isNarrow) {
        this.words = words;
        this.margins = margins;
        this.hierarchy = hierarchy;
        this.form = form;
        this.narrowest = isNarrow || form.columns().isPresent() ? 0 : NARROWEST;
        this.smallest = form.atLeast(0);
    }

    @Override
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    @Override
    public TypeSize largestNames(double body) {
        return TypeSize.names(Math.max(smallest, Math.min(LARGEST_NAMES, Hierarchy.largestNames(body))));
    }

    @Override
    public double wantedNames(NameFitter fitter, double body) {
        return Math.max(body / 2, Math.min(body * BESIDE, wide.computeIfAbsent(fitter, this::largestByWidth)));
    }

    /** How large names may be, however many they are, until columns are too narrow for them. */
    private double largestByWidth(NameFitter fitter) {
        var body = hierarchy.smallestBody();
        return new NameColumns(fitter, form)
                .best(
                        columns -> area(body, columns).map(area -> area.deeper(DEEP)),
                        largestNames(hierarchy.largestBody()))
                .map(found -> found.size().points())
                .orElse(0.0);
    }

    @Override
    public Optional<NameArea> area(double body, int columns) {
        var inside = boxColumns(columns);
        var depth = margins.bottom() - margins.top() - margins.unit() * 1.1;
        var gutter = Math.max(8, margins.unit() * 1.1);
        var open = new NameArea(margins.left(), margins.top(), margins.width(), depth, columns, gutter, Box.NONE);
        if (inside == 0 || inside < columns * narrowest || open.columnWidth() < 2 * gutter) {
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

    /** As long as nobody knows where the box stands, its left edge is at 0. */
    private BoxContent content(double body, double width) {
        return contents.computeIfAbsent(
                new Measures(body, width), key -> BoxContent.of(words, hierarchy, margins.unit(), body, width, 0));
    }

    private record Measures(double body, double width) {}

    /** Whether the names, as far apart as they may be, stand beside the whole of the box. */
    @Override
    public boolean suits(NameArea area, TypeSize size, int lines) {
        var beside = area.columns() - area.box().to() + area.box().from();
        return (double) lines / beside * size.points() * form.setting().widest() * NameFitter.BESIDE
                >= area.box().depth() * REACH;
    }

    /** The box is drawn up to the lines above and below it, with the same white on all sides. */
    @Override
    public void draw(Sheet sheet, double body, Optional<NameStand> names) {
        names.ifPresent(stand -> {
            var area = stand.area();
            var box = fitted(stand);
            stand.draw(sheet, box.equals(area.box()) ? Math.max(0, area.depth() - stand.depth()) / 2 : 0);
            var left = area.columnLeft(box.from());
            var width = boxWidth(area, box.to() - box.from());
            BoxContent.of(words, hierarchy, margins.unit(), body, width, left)
                    .draw(sheet, left, box.top(), width, box.depth());
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
