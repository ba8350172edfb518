package org.undersigned.advertising.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.typeset.NameColumns.Found;
import org.undersigned.advertising.typeset.NameColumns.Room;
import org.undersigned.advertising.typeset.NamesFit.HundredMore;
import org.undersigned.advertising.typeset.NamesFit.TooMany;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.base.Refusal;
import org.undersigned.base.measure.LengthUnit;
import org.undersigned.base.typeface.Face;

/** Sets a copy in a space: the statement as large as its names allow, and the names as large as they fit. */
public final class Typesetter {

    private static final int HUNDRED = 100;

    /** How many more than twice as many names are asked about. */
    private static final int MORE = 1_000;

    private static final double STEP = 0.25;

    /** The statement where there is none: what is set in proportion to it. */
    private static final double NO_BODY = 13;

    private final AdWords words;
    private final AdForm form;
    private final MeasuredNames names;
    private final Sheet sheet = new Sheet();

    /** The well made ones, and the tight ones for names that would be too small in them. */
    private final List<List<Page>> pages;

    private Typesetter(AdWords typed, AdForm form) {
        this.words = form.punctuation().of(typed);
        this.form = form;
        this.names = new MeasuredNames(words, form.setting());
        var margins = Margins.draw(words, form, sheet);
        this.pages = List.of(
                pages(margins, Hierarchy.wellMade(margins.width(), form), false),
                pages(margins, Hierarchy.tight(margins.width(), form), true));
    }

    /** As they are preferred. */
    private List<Page> pages(Margins margins, Hierarchy hierarchy, boolean isTight) {
        return form.layout() == AdLayout.BOX && names.count() > 0
                ? List.of(
                        new BoxLayout(words, form, margins, hierarchy, isTight),
                        new BoxAboveLayout(words, form, margins, hierarchy))
                : List.of(new ClassicLayout(words, form, margins, hierarchy));
    }

    /** @throws Refusal when the space is too small for it at any readable size */
    public static SetAd set(AdWords words, AdForm form) {
        return new Typesetter(words, form).set();
    }

    private record Chosen(Page page, double body, Optional<Found> names) {}

    private SetAd set() {
        var fitter = new NameFitter(names, 0);
        var chosen = choose(fitter).orElseThrow(() -> noRoom(fitter));
        var stand = chosen.names().map(found -> fitter.stand(found.area(), found.size()));
        chosen.page().draw(sheet, chosen.body(), stand);
        askLetters();
        return sheet.ad(form, stand.map(names -> fit(fitter, names)));
    }

    /** The well made page, unless the tight one alone lets names be read, or be as large as the paper wants them. */
    private Optional<Chosen> choose(NameFitter fitter) {
        var readable = form.atLeast(TypeSize.READABLE.points());
        var set = new ArrayList<Chosen>();
        for (var each : pages) {
            var chosen = better(fitter, each, readable);
            if (chosen.filter(one -> size(one) >= readable).isPresent()) {
                return chosen;
            }
            chosen.ifPresent(set::add);
        }
        var limit = form.limit().points();
        return set.stream()
                .filter(one -> size(one) >= limit)
                .findFirst()
                .or(() -> set.stream().findFirst());
    }

    private Optional<Chosen> better(NameFitter fitter, List<Page> some, double readable) {
        var first = choose(fitter, some.getFirst());
        var other = some.getLast();
        if (some.size() == 1
                || first.filter(one ->
                                size(one) >= readable ? suits(fitter, one) : !isReadable(fitter, other, readable))
                        .isPresent()) {
            return first;
        }
        return choose(fitter, other).filter(one -> size(one) >= readable).or(() -> first);
    }

    /** Whether names can be read on a page whose statement gives way to them. */
    private boolean isReadable(NameFitter fitter, Page page, double readable) {
        return new NameColumns(fitter, form)
                .fits(columns -> page.area(page.hierarchy().smallestBody(), columns), TypeSize.points(readable));
    }

    private static boolean suits(NameFitter fitter, Chosen chosen) {
        return chosen.names()
                .map(found -> chosen.page()
                        .suits(
                                found.area(),
                                found.size(),
                                fitter.lines(found.area(), found.size(), 1).orElse(Integer.MAX_VALUE)))
                .orElse(true);
    }

    /** The largest statement beside which the names are large enough; or the smallest, and the names as they fit. */
    private Optional<Chosen> choose(NameFitter fitter, Page page) {
        if (!words.hasBody()) {
            return tried(fitter, page, NO_BODY);
        }
        var least = page.hierarchy().smallestBody();
        var low = 0;
        var high = (int) Math.max(0, (page.hierarchy().largestBody() - least) / STEP);
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (isLargeEnough(fitter, page, least + middle * STEP)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return tried(fitter, page, least + low * STEP);
    }

    /** Whether names beside a statement of a size are large enough. */
    private boolean isLargeEnough(NameFitter fitter, Page page, double body) {
        var wanted = TypeSize.points(Math.min(
                page.largestNames(body).points(),
                form.atLeast(Math.max(TypeSize.READABLE.points(), page.wantedNames(fitter, body)))));
        return names.count() == 0
                ? page.area(body, 1).isPresent()
                : new NameColumns(fitter, form).fits(columns -> page.area(body, columns), wanted);
    }

    private Optional<Chosen> tried(NameFitter fitter, Page page, double body) {
        if (names.count() == 0) {
            return page.area(body, 1).map(area -> new Chosen(page, body, Optional.empty()));
        }
        return new NameColumns(fitter, form)
                .best(columns -> page.area(body, columns), page.largestNames(body))
                .map(found -> new Chosen(page, body, Optional.of(found)));
    }

    private static double size(Chosen chosen) {
        return chosen.names().map(found -> found.size().points()).orElse(Double.MAX_VALUE);
    }

    private NamesFit fit(NameFitter fitter, NameStand stand) {
        var hundred = hundredMore(fitter);
        return new NamesFit(
                names.count(),
                stand.size(),
                stand.leading(),
                stand.columns(),
                stand.lines().count(),
                stand.lines().broken(),
                more(stand.size(), hundred),
                hundred,
                form.smallest(),
                stand.size().isSmallerThan(form.limit())
                        ? roomiest(fitter, form.limit())
                                .map(room -> tooMany(fitter, room, form.limit()))
                                .filter(many -> many.names() > 0)
                        : Optional.empty());
    }

    /** How many more leave the type as large as it is, where the page is set anew with them. */
    private int more(TypeSize size, HundredMore hundred) {
        var reaches = hundred.size().filter(other -> !other.isSmallerThan(size)).isPresent();
        return NameFitter.most(
                reaches ? HUNDRED : 0,
                reaches ? 2 * names.count() + MORE : HUNDRED - 1,
                count -> size(new NameFitter(names, count))
                        .filter(other -> !other.isSmallerThan(size))
                        .isPresent());
    }

    private Optional<TypeSize> size(NameFitter fitter) {
        return choose(fitter).flatMap(Chosen::names).map(Found::size);
    }

    private HundredMore hundredMore(NameFitter fitter) {
        var size = size(new NameFitter(names, HUNDRED));
        return new HundredMore(size, size.isPresent() ? 0 : most(fitter));
    }

    /** How many names have room at the smallest type of all. */
    private int most(NameFitter fitter) {
        return roomiest(fitter, TypeSize.SMALLEST)
                .map(room -> fitter.most(room.area(), TypeSize.SMALLEST, room.mayBreak()))
                .orElse(0);
    }

    /** The columns in which most names have room at a size, on the page that leaves most to them. */
    private Optional<Room> roomiest(NameFitter fitter, TypeSize size) {
        var page = pages.getLast().getFirst();
        var body = words.hasBody() ? page.hierarchy().smallestBody() : NO_BODY;
        return new NameColumns(fitter, form).roomiest(columns -> page.area(body, columns), size);
    }

    private TooMany tooMany(NameFitter fitter, Room room, TypeSize size) {
        return TooMany.of(
                names.count() - Math.min(names.count(), fitter.most(room.area(), size, room.mayBreak())),
                form.depth() + fitter.lacking(room.area(), size, room.mayBreak()));
    }

    private Refusal noRoom(NameFitter fitter) {
        return (names.count() == 0 ? Optional.<Room>empty() : roomiest(fitter, TypeSize.SMALLEST))
                .map(room -> noRoom(tooMany(fitter, room, TypeSize.SMALLEST)))
                .orElseGet(() -> new Refusal("advertising.refused.no-room"));
    }

    private Refusal noRoom(TooMany tooMany) {
        return new Refusal(
                "advertising.refused.no-room-names",
                names.count(),
                TypeSize.SMALLEST.shown().toPlainString(),
                names.count() - tooMany.names(),
                tooMany.names(),
                tooMany.depth().in(LengthUnit.INCH));
    }

    private void ask(Part part, Face face) {
        words.sections(part).flatMap(section -> section.paragraphs().stream()).forEach(text -> sheet.ask(face, text));
    }

    private void askLetters() {
        ask(Part.HEADLINE, Face.DISPLAY);
        ask(Part.BODY, Face.REGULAR);
        ask(Part.CALL_TO_ACTION, Face.SEMIBOLD);
        words.headings().forEach(heading -> sheet.ask(Face.SEMIBOLD, heading.text()));
        for (var name : words.names()) {
            sheet.ask(Face.REGULAR, name.name());
            sheet.ask(Face.ITALIC, name.descriptor());
        }
    }
}
