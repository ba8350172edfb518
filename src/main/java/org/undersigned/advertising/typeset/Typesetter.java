package org.undersigned.advertising.typeset;

import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.typeset.NameColumns.Found;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.base.Refusal;
import org.undersigned.base.typeface.Face;

/** Sets a copy in a space: the statement as large as its names allow, and the names as large as they fit. */
public final class Typesetter {

    private static final int HUNDRED = 100;
    private static final double STEP = 0.25;
    private static final double SMALLEST_BODY = 7.5;

    /** The statement where there is none: what is set in proportion to it. */
    private static final double NO_BODY = 13;

    /** Names are at least so large beside the statement, or that gives way. */
    private static final double RATIO = 0.58;

    /** The headline gives way in steps until names are easily read. */
    private static final List<Double> HEADLINES = List.of(1.0, 0.8, 0.62);

    private static final double EASILY_READ = 7;

    private final AdWords words;
    private final AdForm form;
    private final MeasuredNames names;
    private final Sheet sheet = new Sheet();
    private final List<Page> pages;

    private Typesetter(AdWords words, AdForm form) {
        this.words = words;
        this.form = form;
        this.names = new MeasuredNames(words, form.setting());
        var margins = Margins.draw(words, form, sheet);
        this.pages = form.layout() == AdLayout.BOX && names.count() > 0
                ? List.of(new BoxLayout(words, form, margins))
                : HEADLINES.stream()
                        .<Page>map(share -> new ClassicLayout(words, form, margins, share))
                        .toList();
    }

    /** @throws Refusal when the space is too small for it at any readable size */
    public static SetAd set(AdWords words, AdForm form) {
        return new Typesetter(words, form).set();
    }

    private record Chosen(Page page, double body, Optional<Found> names) {}

    private SetAd set() {
        var fitter = new NameFitter(names, 0);
        var chosen = choose(fitter).orElseThrow(() -> new Refusal("advertising.refused.no-room"));
        var stand = chosen.names().map(found -> fitter.stand(found.area(), found.size()));
        chosen.page().draw(sheet, chosen.body(), stand);
        askLetters();
        return sheet.ad(form, stand.map(names -> fit(fitter, names)));
    }

    private Optional<Chosen> choose(NameFitter fitter) {
        var best = Optional.<Chosen>empty();
        for (var page : pages) {
            var chosen = choose(fitter, page);
            if (chosen.isPresent()) {
                best = chosen;
                if (size(chosen.get()) >= form.atLeast(EASILY_READ)) {
                    return best;
                }
            }
        }
        return best;
    }

    /** The largest statement beside which the names are large enough; or the smallest, and the names as they fit. */
    private Optional<Chosen> choose(NameFitter fitter, Page page) {
        if (!words.hasBody()) {
            return tried(fitter, page, NO_BODY);
        }
        var least = form.atLeast(SMALLEST_BODY);
        var low = 0;
        var high = (int) Math.max(0, (page.largestBody() - least) / STEP);
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
        var wanted = TypeSize.points(Math.min(page.largestNames(body).points(), form.atLeast(body * RATIO)));
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
        var smaller = form.smallest().filter(stand.size()::isSmallerThan);
        return new NamesFit(
                names.count(),
                stand.size(),
                stand.leading(),
                stand.area().columns(),
                stand.lines().count(),
                stand.lines().broken(),
                fitter.more(stand.area(), stand.size()),
                choose(new NameFitter(names, HUNDRED)).flatMap(Chosen::names).map(Found::size),
                smaller.map(size -> fitter.tooMany(stand.area(), size)).orElse(0));
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
