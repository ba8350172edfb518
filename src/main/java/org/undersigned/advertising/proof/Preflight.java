package org.undersigned.advertising.proof;

import static org.undersigned.base.Texts.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.publication.CropMarks;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.typeset.AdWords;
import org.undersigned.advertising.typeset.NameHeading;
import org.undersigned.advertising.typeset.NameSetting;
import org.undersigned.advertising.typeset.SetAd;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.advertising.typeset.TypeSize;
import org.undersigned.base.Texts;
import org.undersigned.base.measure.LengthUnit;
import org.undersigned.base.typeface.Face;

/** Checks a finished file against what was ordered, what each paper needs and what this paper wants. */
final class Preflight {

    /** Two hundredths of a millimetre: what is lost where inches become points. */
    private static final double EXACT = 0.06;

    /** How many of the letters that run off are told. */
    private static final int TOLD = 30;

    private final AdSize size;
    private final PaperEdition paper;
    private final AdWords words;
    private final NameSetting setting;
    private final SetAd ad;
    private final PdfFacts file;

    Preflight(AdSize size, PaperEdition paper, AdWords words, NameSetting setting, SetAd ad, PdfFacts file) {
        this.size = size;
        this.paper = paper;
        this.words = words;
        this.setting = setting;
        this.ad = ad;
        this.file = file;
    }

    List<PreflightCheck> checks() {
        return List.of(
                pageSize(),
                smallestType(),
                ink(),
                fonts(),
                cropMarks(),
                new PdfKindCheck(AskedPdf.of(paper.material()), file).check(),
                sponsorLine(),
                label(),
                letters(),
                names(),
                insidePage());
    }

    private PreflightCheck pageSize() {
        var exact = file.pages() == 1
                && !file.trimmed()
                && Math.abs(file.width() - size.width().points()) < EXACT
                && Math.abs(file.depth() - size.depth().points()) < EXACT;
        return new PreflightCheck(
                CheckKind.PAGE_SIZE,
                CheckOutcome.of(exact),
                text("advertising.proof.inches", inches(file.width()), inches(file.depth())),
                text(
                        "advertising.proof.inches",
                        size.width().in(LengthUnit.INCH),
                        size.depth().in(LengthUnit.INCH)));
    }

    private static BigDecimal inches(double points) {
        return BigDecimal.valueOf(points / 72).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private PreflightCheck smallestType() {
        var smallest = BigDecimal.valueOf(file.smallest()).setScale(2, RoundingMode.HALF_UP);
        var wanted = paper.material().smallestType();
        return wanted == null
                ? readable(smallest)
                : new PreflightCheck(
                        CheckKind.SMALLEST_TYPE,
                        CheckOutcome.of(smallest.compareTo(wanted) >= 0),
                        points(smallest),
                        exactly(wanted));
    }

    /** Where the paper has not said what it prints, what is printed elsewhere is the measure. */
    private static PreflightCheck readable(BigDecimal smallest) {
        var limit = TypeSize.READABLE;
        return smallest.compareTo(limit.inPoints()) >= 0
                ? new PreflightCheck(CheckKind.SMALLEST_TYPE, CheckOutcome.UNKNOWN, points(smallest), "")
                : new PreflightCheck(
                        CheckKind.SMALLEST_TYPE,
                        CheckOutcome.WARNED,
                        points(smallest),
                        text("advertising.proof.readable", limit.shown().toPlainString()));
    }

    private PreflightCheck ink() {
        return new PreflightCheck(
                CheckKind.INK,
                CheckOutcome.of(file.colours().isEmpty()),
                file.colours().isEmpty() ? text("advertising.proof.black") : String.join(" ", file.colours()),
                text("advertising.proof.black"));
    }

    private PreflightCheck fonts() {
        return new PreflightCheck(
                CheckKind.FONTS,
                CheckOutcome.of(file.loose().isEmpty()),
                String.join(text("advertising.separator"), file.loose().isEmpty() ? file.fonts() : file.loose()),
                text("advertising.proof.embedded"));
    }

    private PreflightCheck cropMarks() {
        var wanted = paper.material().cropMarks();
        return new PreflightCheck(
                CheckKind.CROP_MARKS,
                wanted == CropMarks.UNKNOWN ? CheckOutcome.UNKNOWN : CheckOutcome.of(wanted == CropMarks.FORBIDDEN),
                text("advertising.proof.no-marks"),
                wanted == CropMarks.UNKNOWN ? "" : Texts.label(wanted));
    }

    private PreflightCheck sponsorLine() {
        var wanted = paper.terms().sponsorType();
        var found = ad.texts().stream()
                .filter(set -> set.part() == Part.SPONSOR_LINE)
                .mapToDouble(SetAd.SetText::size)
                .min();
        if (found.isEmpty()) {
            return new PreflightCheck(CheckKind.SPONSOR_LINE, none(paper.terms().sponsorWanted()), "", "");
        }
        var size = BigDecimal.valueOf(found.getAsDouble()).setScale(2, RoundingMode.HALF_UP);
        return wanted == null
                ? new PreflightCheck(CheckKind.SPONSOR_LINE, CheckOutcome.UNKNOWN, points(size), "")
                : new PreflightCheck(
                        CheckKind.SPONSOR_LINE,
                        CheckOutcome.of(size.compareTo(wanted) >= 0),
                        points(size),
                        exactly(wanted));
    }

    private static CheckOutcome none(@Nullable Boolean wanted) {
        return wanted == null ? CheckOutcome.UNKNOWN : CheckOutcome.of(!wanted);
    }

    private PreflightCheck label() {
        var terms = paper.terms();
        var said = words.label().strip();
        if (terms.labelWanted() == null) {
            return new PreflightCheck(CheckKind.LABEL, CheckOutcome.UNKNOWN, said, terms.label());
        }
        var asWanted = terms.label().isBlank()
                ? !said.isEmpty()
                : said.equalsIgnoreCase(terms.label().strip());
        return new PreflightCheck(
                CheckKind.LABEL, CheckOutcome.of(!terms.labelWanted() || asWanted), said, terms.label());
    }

    private PreflightCheck letters() {
        return new PreflightCheck(
                CheckKind.LETTERS,
                CheckOutcome.of(ad.lacking().isEmpty()),
                ad.lacking().stream()
                        .map(letter -> text("advertising.proof.lacking", letter.letter(), letter.in()))
                        .collect(Collectors.joining(text("advertising.separator"))),
                "");
    }

    /** Each name once, in order, under its heading, and nothing between two of them but what parts them. */
    private PreflightCheck names() {
        return new PreflightCheck(
                CheckKind.NAMES,
                CheckOutcome.of(file.text().contains(namesInOrder())),
                text("advertising.proof.names", words.names().size()),
                "");
    }

    private String namesInOrder() {
        var separator = switch (setting) {
            case ONE_A_LINE -> "";
            case RUN_IN_DOT -> "\u00b7";
            case RUN_IN_BULLET -> "\u2022";
        };
        var headings = words.headings().stream().collect(Collectors.toMap(NameHeading::before, NameHeading::text));
        var all = new StringBuilder();
        for (var i = 0; i < words.names().size(); i++) {
            var heading = headings.get(i);
            if (heading != null) {
                all.append(unspaced(heading));
            } else if (i > 0) {
                all.append(separator);
            }
            all.append(unspaced(words.names().get(i).printed()));
        }
        return all.toString();
    }

    private static String unspaced(String text) {
        return Face.settable(text).replaceAll("\\s+", "");
    }

    private PreflightCheck insidePage() {
        var outside = file.outside();
        return new PreflightCheck(
                CheckKind.INSIDE_PAGE,
                CheckOutcome.of(outside.isEmpty()),
                outside.isEmpty()
                        ? text("advertising.proof.inside")
                        : text(
                                "advertising.proof.outside",
                                outside.length(),
                                outside.substring(0, Math.min(TOLD, outside.length()))),
                "");
    }

    /** Never more than is set. */
    private static String points(BigDecimal points) {
        return text(
                "advertising.proof.points",
                points.setScale(1, RoundingMode.FLOOR).toPlainString());
    }

    /** As the paper says it. */
    private static String exactly(BigDecimal points) {
        var plain = points.stripTrailingZeros();
        return text(
                "advertising.proof.points",
                plain.setScale(Math.max(1, plain.scale()), RoundingMode.UNNECESSARY)
                        .toPlainString());
    }
}
