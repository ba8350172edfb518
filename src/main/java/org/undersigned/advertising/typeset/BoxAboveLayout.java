package org.undersigned.advertising.typeset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.undersigned.advertising.typeset.NameArea.Box;

/** Names that are too few to stand around a box stand below it. Measures are in points. */
final class BoxAboveLayout implements Page {

    private static final double WHITE = 2.5;

    /** Which part of what is left over goes into the box. */
    private static final double INTO_BOX = 0.4;

    private final AdWords words;
    private final Margins margins;
    private final Hierarchy hierarchy;
    private final NameSetting setting;
    private final double smallest;
    private final Map<Double, BoxContent> contents = new HashMap<>();

    BoxAboveLayout(AdWords words, AdForm form, Margins margins, Hierarchy hierarchy) {
        this.words = words;
        this.margins = margins;
        this.hierarchy = hierarchy;
        this.setting = form.setting();
        this.smallest = form.atLeast(0);
    }

    @Override
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    @Override
    public TypeSize largestNames(double body) {
        return TypeSize.names(Math.max(smallest, Math.min(setting.largest(), Hierarchy.largestNames(body))));
    }

    @Override
    public Optional<NameArea> area(double body, int columns) {
        var content = content(body);
        var from = margins.top() + content.depth() + margins.unit() * WHITE;
        var to = margins.bottom() - margins.unit() * WHITE / 2;
        var gutter = Math.max(8, margins.unit() * 1.1);
        var area = new NameArea(margins.left(), from, margins.width(), to - from, columns, gutter, Box.NONE);
        return content.fits() && area.depth() > margins.unit() * 2 && area.columnWidth() > 2 * gutter
                ? Optional.of(area)
                : Optional.empty();
    }

    private BoxContent content(double body) {
        return contents.computeIfAbsent(
                body, size -> BoxContent.of(words, hierarchy, margins.unit(), size, margins.width(), margins.left()));
    }

    @Override
    public void draw(Sheet sheet, double body, Optional<NameStand> names) {
        names.ifPresent(stand -> {
            var content = content(body);
            var spare = Math.max(0, stand.area().depth() - stand.depth());
            var depth = content.depth() + spare * INTO_BOX;
            content.draw(sheet, margins.left(), margins.top(), margins.width(), depth);
            stand.draw(sheet, spare * (INTO_BOX + (1 - INTO_BOX) / 2));
        });
    }
}
