package org.undersigned.advertising.typeset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.undersigned.advertising.typeset.NameArea.Box;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.base.typeface.Face;

/** Headline, statement, names and call to action from above. Measures are in points. */
final class ClassicLayout implements Page {

    private static final double HEADLINE_DEPTH = 0.15;
    private static final double HEADLINE_SIZE = 0.075;
    private static final double LARGEST_NAMES = 14;

    private final AdWords words;
    private final Margins margins;
    private final double top;
    private final double bottom;
    private final Headline headline;
    private final double smallest;
    private final Map<Double, BodyText> bodies = new HashMap<>();

    /** @param share how large the headline may be, against the largest that looks well */
    ClassicLayout(AdWords words, AdForm form, Margins margins, double share) {
        this.words = words;
        this.margins = margins;
        this.smallest = form.atLeast(0);
        var depth = margins.bottom() - margins.top();
        this.headline = Headline.largest(
                Part.HEADLINE,
                Face.DISPLAY,
                words.headline(),
                margins.width(),
                depth * HEADLINE_DEPTH * share,
                Math.max(smallest, depth * HEADLINE_SIZE * share),
                1.02);
        this.top = margins.top() + headline.depth() + (headline.isEmpty() ? 0 : margins.unit() * 1.9);
        this.bottom = margins.bottom();
    }

    @Override
    public double largestBody() {
        return Margins.clamp(margins.width() / 34, 8, 22);
    }

    @Override
    public TypeSize largestNames(double body) {
        return TypeSize.points(
                Math.max(smallest, words.body().isEmpty() ? LARGEST_NAMES : Math.min(LARGEST_NAMES, body * 0.92)));
    }

    @Override
    public Optional<NameArea> area(double body, int columns) {
        var text = body(body);
        var from = top + text.depth() + gapAboveNames(text);
        var to = bottom - callDepth(body) - margins.unit() * 1.1;
        var gutter = Math.max(8, margins.unit() * 1.1);
        var area = new NameArea(margins.left(), from, margins.width(), to - from, columns, gutter, Box.NONE);
        return text.isNarrowEnough() && area.depth() > margins.unit() * 2 && area.columnWidth() > 2 * gutter
                ? Optional.of(area)
                : Optional.empty();
    }

    private BodyText body(double size) {
        return bodies.computeIfAbsent(
                size, points -> BodyText.of(words.body(), points, margins.width(), margins.unit() * 1.8));
    }

    private double gapAboveNames(BodyText text) {
        return text.isEmpty() && headline.isEmpty() ? 0 : margins.unit() * (text.isEmpty() ? 1.2 : 2.5);
    }

    private Headline call(double body) {
        var size = Margins.clamp(body * 1.2, 8, 20);
        return Headline.sized(
                Part.CALL_TO_ACTION, Face.SEMIBOLD, words.callToAction(), margins.width() * 0.86, size, 1.25);
    }

    private double callDepth(double body) {
        var call = call(body);
        return call.isEmpty() ? 0 : call.depth() + margins.unit() * 2.3;
    }

    /** What the names leave is shared out between the parts, so that the page has no hole. */
    @Override
    public void draw(Sheet sheet, double body, Optional<NameStand> names) {
        var text = body(body);
        var spare = names.map(stand -> stand.area().depth() - stand.depth()).orElse(0.0) / 3;
        var down = spare / 2;
        headline.draw(sheet, margins.middle(), margins.top() + down);
        down += spare / 2;
        text.draw(sheet, margins.left(), top + down);
        down += spare / 2;
        if (!text.isEmpty() && names.isPresent()) {
            sheet.rule(margins.left(), margins.right(), top + down + text.depth() + margins.unit() * 1.3, Margins.RULE);
        }
        var below = down + spare / 2;
        names.ifPresent(stand -> stand.draw(sheet, below));
        var call = call(body);
        if (!call.isEmpty()) {
            var foot = bottom - spare / 2;
            call.draw(sheet, margins.middle(), foot - margins.unit() * 1.2 - call.depth());
            sheet.rule(margins.left(), margins.right(), foot - call.depth() - margins.unit() * 2.3, Margins.RULE);
        }
    }
}
