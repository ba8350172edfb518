package org.undersigned.advertising.typeset;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** In how many columns names stand best: where their type is largest, and lines are neither too short nor too long. */
final class NameColumns {

    private static final int MOST = 14;

    /**
     * Lines of names that run in are read from end to end where they have so many letters: of more the eye does not find the
     * next, and fewer hold hardly two names. A single column may be narrower.
     */
    private static final int SHORTEST = 35;

    /** Beside a box columns are narrow, and two names on a line are enough. */
    private static final int SHORTEST_BESIDE = 26;

    private static final int LONGEST = 60;

    /** Below this, in points, or the smallest type of the paper, less well made settings are tried. */
    private static final double LEAST = 5.5;

    /** How many times as many names stand below each other as beside each other, at least. */
    private static final int TALL = 2;

    private final NameFitter fitter;
    private final AdForm form;
    private final boolean runsIn;
    private final int shortest;

    NameColumns(NameFitter fitter, AdForm form) {
        this.fitter = fitter;
        this.form = form;
        this.runsIn = form.setting().runsIn();
        this.shortest = form.layout() == AdLayout.BOX ? SHORTEST_BESIDE : SHORTEST;
    }

    /**
     * With hardly a name broken, and in lines that read well; where that leaves the type too small, by what is less
     * well made.
     *
     * @param areas the area in so many columns, if it can have so many
     */
    Optional<Found> best(IntFunction<Optional<NameArea>> areas, TypeSize upTo) {
        var best = Optional.<Found>empty();
        for (var way : Way.values()) {
            if (way == Way.ANY && best.isPresent()) {
                break;
            }
            var found = best(areas, upTo, way);
            if (best.isEmpty()
                    || found.isPresent()
                            && found.get().size().hundredths()
                                    > best.get().size().hundredths() * way.gain) {
                best = found;
            }
            if (best.isPresent()
                    && best.get().size().points()
                            >= (way == Way.UNBROKEN ? upTo.points() : Math.min(upTo.points(), form.atLeast(LEAST)))) {
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
        return whole.area().columns() == 1 ? spread(areas, found, Way.WELL_MADE.broken) : whole;
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

    /** Whether names fit at a size in well made columns. */
    boolean fits(IntFunction<Optional<NameArea>> areas, TypeSize size) {
        for (var columns = form.columns().orElse(1); columns <= form.columns().orElse(MOST); columns++) {
            var fits = areas.apply(columns)
                    .filter(area -> isWellMeasured(area, size))
                    .filter(area -> fitter.fits(area, size, Way.WELL_MADE.broken))
                    .isPresent();
            if (fits) {
                return true;
            }
        }
        return false;
    }

    /**
     * The columns in which names take the smallest share of the room at a size, whether or not they fit, made as well
     * as can be.
     */
    Optional<Room> roomiest(IntFunction<Optional<NameArea>> areas, TypeSize size) {
        return Stream.of(Way.values())
                .filter(way -> way != Way.UNBROKEN)
                .flatMap(way -> roomiest(areas, size, way).stream())
                .findFirst();
    }

    private Optional<Room> roomiest(IntFunction<Optional<NameArea>> areas, TypeSize size, Way way) {
        return IntStream.rangeClosed(form.columns().orElse(1), form.columns().orElse(MOST))
                .mapToObj(areas)
                .flatMap(Optional::stream)
                .filter(area -> !way.wellMeasured || isWellMeasured(area, size))
                .flatMap(area -> room(area, size, way).stream())
                .min(Comparator.comparingDouble(Room::share));
    }

    private Optional<Room> room(NameArea area, TypeSize size, Way way) {
        var lines = fitter.lines(area, size, way.broken);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Room(area, way.broken, NameFitter.share(area, size, lines.getAsInt())));
    }

    /**
     * An area for names at a size.
     *
     * @param mayBreak which share of them may be broken
     * @param share how much of it they take
     */
    record Room(NameArea area, double mayBreak, double share) {}

    private enum Way {
        /** From a size on, names rather are a little smaller than that one of them is broken. */
        UNBROKEN(true, NameFitter.NONE, 1, TypeSize.points(10)),
        WELL_MADE(true, NameFitter.FEW, 1.2, TypeSize.NONE),
        SOME_BROKEN(true, 0.06, 1.05, TypeSize.NONE),
        MANY_BROKEN(true, 1, 1.2, TypeSize.NONE),
        ANY(false, 1, 1, TypeSize.NONE);

        private final boolean wellMeasured;
        private final double broken;

        /** How many times as large type has to be so that it is worth it. */
        private final double gain;

        /** Type has to be larger. */
        private final TypeSize least;

        Way(boolean wellMeasured, double broken, double gain, TypeSize least) {
            this.wellMeasured = wellMeasured;
            this.broken = broken;
            this.gain = gain;
            this.least = least;
        }
    }

    private Optional<Found> best(IntFunction<Optional<NameArea>> areas, TypeSize upTo, Way way) {
        if (upTo.isSmallerThan(way.least)) {
            return Optional.empty();
        }
        var best = Optional.<Found>empty();
        for (var columns = form.columns().orElse(1); columns <= form.columns().orElse(MOST); columns++) {
            var given = areas.apply(columns);
            if (given.isEmpty()) {
                continue;
            }
            var area = way.wellMeasured ? readable(given.get(), upTo) : given.get();
            var largest = way.wellMeasured ? largest(area, upTo) : upTo;
            if (!way.wellMeasured || mayBeWellMeasured(area, upTo)) {
                best = fitter.largest(area, best.map(Found::size).orElse(way.least), largest, way.broken)
                        .map(size -> new Found(area, size))
                        .filter(found -> !way.wellMeasured || isWellMeasured(found.area(), found.size()))
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

    /** A single column of the largest type may be narrower than the page. */
    private NameArea readable(NameArea area, TypeSize upTo) {
        return isFree() || area.columns() > 1 ? area : area.atMost(fitter.width(LONGEST, upTo));
    }

    /** The largest type up to one of which a line of several columns holds enough. */
    private TypeSize largest(NameArea area, TypeSize upTo) {
        var size = upTo;
        while (!isFree() && area.columns() > 1 && fitter.letters(area, size) < shortest) {
            size = TypeSize.names(
                    Math.min(size.points() - TypeSize.STEP, size.points() * fitter.letters(area, size) / shortest));
        }
        return size;
    }

    /** Larger type makes lines that hold less of it. */
    private boolean mayBeWellMeasured(NameArea area, TypeSize upTo) {
        return isFree() || fitter.letters(area, upTo) <= LONGEST;
    }

    private boolean isWellMeasured(NameArea area, TypeSize size) {
        if (isFree()) {
            return true;
        }
        var letters = fitter.letters(area, size);
        return letters <= LONGEST && (letters >= shortest || area.columns() == 1);
    }

    private boolean isFree() {
        return !runsIn || form.columns().isPresent();
    }
}
