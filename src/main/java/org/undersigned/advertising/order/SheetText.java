package org.undersigned.advertising.order;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.advertising.AdSize;
import org.undersigned.base.DayText;
import org.undersigned.base.measure.LengthUnit;
import org.undersigned.base.sheet.Document.Paragraph;
import org.undersigned.base.sheet.Document.Run;
import org.undersigned.base.sheet.Document.Style;

/** The paragraphs of a sheet for a paper, one field after another; a field without a value is left out. */
final class SheetText {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final List<Paragraph> paragraphs = new ArrayList<>();

    SheetText title(String words) {
        return add(Style.TITLE, words);
    }

    SheetText heading(String words) {
        return add(Style.HEADING, words);
    }

    SheetText warning(String words) {
        return add(Style.WARNING, words);
    }

    SheetText note(String words) {
        return add(Style.NOTE, words);
    }

    private SheetText add(Style style, String words) {
        paragraphs.add(Paragraph.of(style, words));
        return this;
    }

    /** The label in italics before what it says. */
    SheetText field(String label, String value) {
        if (!value.isBlank()) {
            paragraphs.add(Paragraph.of(
                    Style.NAME,
                    new Run(text("advertising.order.sheet.label", label) + " ", true),
                    new Run(value.strip().replace("\n", ", "), false)));
        }
        return this;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** "Thursday 22 January 2026, 17:00 (America/New_York)". */
    static String moment(Instant at, ZoneId zone) {
        return text("advertising.order.sheet.moment", MINUTE.format(at.atZone(zone)), zone.getId());
    }

    /** "Thursday 22 Jan 2026", or the days between which it may run. */
    static String days(InsertionDetails details) {
        var first = details.runOn().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + DayText.of(details.runOn());
        return details.guarantee() == Guarantee.FIXED
                ? first
                : text("advertising.order.sheet.window", first, DayText.of(details.lastDay()));
    }

    /** "6 columns, 10.87 × 21 in, black and white". */
    static String space(InsertionDetails details) {
        return text("advertising.order.sheet.space", details.columns(), size(details.size()), label(details.colour()));
    }

    /** In inches, and in millimetres beside them. */
    static String size(AdSize size) {
        return text(
                "advertising.order.sheet.size",
                size.width().in(LengthUnit.INCH),
                size.depth().in(LengthUnit.INCH),
                size.width().in(LengthUnit.MILLIMETRE),
                size.depth().in(LengthUnit.MILLIMETRE));
    }
}
