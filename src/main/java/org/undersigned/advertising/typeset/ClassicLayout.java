package org.undersigned.advertising.typeset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.undersigned.advertising.typeset.NameArea.Box;
import org.undersigned.advertising.typeset.SectionStack.Item;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.base.typeface.Face;

/** The sections of an ad in its own order, over the whole width. Measures are in points. */
final class ClassicLayout implements Page {

    private static final double HEADLINE_DEPTH = 0.15;
    private static final double HEADLINE_SIZE = 0.075;

    private final AdWords words;
    private final Margins margins;
    private final Hierarchy hierarchy;
    private final double smallest;
    private final double largestNames;
    private final Map<Double, SectionStack> stacks = new HashMap<>();

    ClassicLayout(AdWords words, AdForm form, Margins margins, Hierarchy hierarchy) {
        this.words = words;
        this.margins = margins;
        this.hierarchy = hierarchy;
        this.smallest = form.atLeast(0);
        this.largestNames = form.setting().largest();
    }

    @Override
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    @Override
    public TypeSize largestNames(double body) {
        return TypeSize.names(Math.max(
                smallest, words.hasBody() ? Math.min(largestNames, Hierarchy.largestNames(body)) : largestNames));
    }

    @Override
    public Optional<NameArea> area(double body, int columns) {
        var stack = stack(body);
        var from = margins.top() + stack.above();
        var to = margins.bottom() - stack.below();
        var gutter = Math.max(8, margins.unit() * 1.1);
        var area = new NameArea(margins.left(), from, margins.width(), to - from, columns, gutter, Box.NONE);
        return stack.isNarrowEnough() && area.depth() > margins.unit() * 2 && area.columnWidth() > 2 * gutter
                ? Optional.of(area)
                : Optional.empty();
    }

    private SectionStack stack(double body) {
        return stacks.computeIfAbsent(
                body, size -> SectionStack.of(words, margins.unit(), section -> item(section, size)));
    }

    private Item item(AdSection section, double body) {
        return switch (section.part()) {
            case HEADLINE -> SectionStack.centred(headline(section, body), margins.middle());
            case CALL_TO_ACTION -> SectionStack.centred(call(section, body), margins.middle());
            case NAMES -> SectionStack.names();
            case BODY, LABEL, SPONSOR_LINE, NOTE, JOB_NUMBER ->
                SectionStack.columns(
                        BodyText.of(section.paragraphs(), body, margins.width(), margins.unit() * 1.8), margins.left());
        };
    }

    private Headline headline(AdSection section, double body) {
        var depth = margins.bottom() - margins.top();
        var largest = depth * HEADLINE_SIZE;
        return Headline.largest(
                Part.HEADLINE,
                Face.DISPLAY,
                section.text(),
                margins.width(),
                depth * HEADLINE_DEPTH,
                Math.max(smallest, words.hasBody() ? Math.min(largest, Hierarchy.headline(body)) : largest),
                1.02);
    }

    private Headline call(AdSection section, double body) {
        var size = Margins.clamp(body * 1.2, 8, 22);
        return Headline.sized(Part.CALL_TO_ACTION, Face.SEMIBOLD, section.text(), margins.width() * 0.86, size, 1.25);
    }

    @Override
    public void draw(Sheet sheet, double body, Optional<NameStand> names) {
        var stack = stack(body);
        var room = margins.bottom() - margins.top() - stack.above() - stack.below();
        var taken = names.map(NameStand::depth).orElse(0.0);
        stack.draw(
                sheet,
                margins,
                taken,
                Math.max(0, room - taken),
                top -> names.ifPresent(
                        stand -> stand.draw(sheet, top - stand.area().top())));
    }
}
