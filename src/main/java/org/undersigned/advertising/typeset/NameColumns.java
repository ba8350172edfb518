package org.undersigned.advertising.typeset;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** In how many columns names stand best: where their type is largest, and lines are neither too short nor too long. */
final class NameColumns {

    private static final int MOST = 14;

    /** Run-in lines hold together between so many sizes of their type. */
    private static final int SHORTEST = 24_000;

    private static final int LONGEST = 74_000;

    /** Below this, in points, or the smallest type of the paper, less well made settings are tried. */
    private static final double LEAST = 5.5;

    /** How many times as many names stand below each other as beside each other, at least. */
    private static final int TALL = 2;

    /** What they have to gain. */
    private static final double GAIN = 1.05;

    private final NameFitter fitter;
    private final AdForm form;
    private final boolean runsIn;

    NameColumns(NameFitter fitter, AdForm form) {
        this.fitter = fitter;
        this.form = form;
        this.runsIn = form.setting().runsIn();
    }

    /**
     * With hardly a name broken, and in lines that read well; where that leaves the type too small, by what is less well made.
     *
     * @param areas the area in so many columns, if it can have so many
     */
    Optional<Found> best(IntFunction<Optional<NameArea>> areas, TypeSize upTo) {
        var best = Optional.<Found>empty();
        for (var way : Way.values()) {
            var found = best(areas, upTo, way);
            if (best.isEmpty()
                    || found.isPresent()
                            && found.get().size().hundredths()
                                    > best.get().size().hundredths() * GAIN) {
                best = found;
            }
            if (best.isPresent() && best.get().size().points() >= Math.min(upTo.points(), form.atLeast(LEAST))) {
                break;
            }
        }
        return best.map(found -> spread(areas, found, upTo));
    }

    /** Few names, whose type is as large as it may be, stand in columns beside each other instead of in one thin one. */
    private Found spread(IntFunction<Optional<NameArea>> areas, Found found, TypeSize upTo) {
        if (runsIn || form.columns().isPresent() || found.size().isSmallerThan(upTo)) {
            return found;
        }
        var whole = spread(areas, found, NameFitter.NONE);
        return whole.equals(found) ? spread(areas, found, Way.WELL_MADE.broken) : whole;
    }

    private Found spread(IntFunction<Optional<NameArea>> areas, Found found, double mayBreak) {
        var spread = found;
        for (var columns = found.area().columns() + 1; fitter.rows(columns) >= columns * TALL; columns++) {
            spread = areas.apply(columns)
                    .filter(area -> fitter.fits(area, found.size(), mayBreak))
                    .map(area -> new Found(area, found.size()))
                    .orElse(spread);
        }
        return spread;
    }

    /** Whether names fit at a size in well made columns, or short ones. */
    boolean fits(IntFunction<Optional<NameArea>> areas, TypeSize size) {
        for (var columns = form.columns().orElse(1); columns <= form.columns().orElse(MOST); columns++) {
            var fits = areas.apply(columns)
                    .filter(area -> fitter.fits(area, size, Way.SHORT_LINES.broken))
                    .isPresent();
            if (fits) {
                return true;
            }
        }
        return false;
    }

    private enum Way {
        WELL_MADE(true, 0.01),
        SHORT_LINES(false, 0.01),
        SOME_BROKEN(false, 0.06),
        MANY_BROKEN(false, 1);

        private final boolean wellMeasured;
        private final double broken;

        Way(boolean wellMeasured, double broken) {
            this.wellMeasured = wellMeasured;
            this.broken = broken;
        }
    }

    private Optional<Found> best(IntFunction<Optional<NameArea>> areas, TypeSize upTo, Way way) {
        var best = Optional.<Found>empty();
        for (var columns = form.columns().orElse(1); columns <= form.columns().orElse(MOST); columns++) {
            var area = areas.apply(columns);
            if (area.isPresent() && (!way.wellMeasured || mayBeWellMeasured(area.get(), upTo))) {
                best = fitter.largest(area.get(), best.map(Found::size), upTo, way.broken)
                        .map(size -> new Found(area.get(), size))
                        .filter(found -> !way.wellMeasured || isWellMeasured(found))
                        .or(keep(best));
            }
        }
        return best;
    }

    /** An area, and the largest type in it. */
    record Found(NameArea area, TypeSize size) {}

    private static Supplier<Optional<Found>> keep(Optional<Found> best) {
        return () -> best;
    }

    /** Larger type makes lines that hold less of it. */
    private boolean mayBeWellMeasured(NameArea area, TypeSize upTo) {
        return !runsIn || form.columns().isPresent() || area.measure(upTo) <= LONGEST;
    }

    private boolean isWellMeasured(Found found) {
        var measure = found.area().measure(found.size());
        return !runsIn || form.columns().isPresent() || measure >= SHORTEST && measure <= LONGEST;
    }
}
