package org.undersigned.advertising.document;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.advertising.AdSize;
import org.undersigned.base.measure.LengthUnit;
import org.undersigned.base.sheet.Document.Paragraph;
import org.undersigned.base.sheet.Document.Run;
import org.undersigned.base.sheet.Document.Style;

/** The paragraphs of a sheet for a paper, one field after another; a field without a value is left out. */
public final class SheetText {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final List<Paragraph> paragraphs = new ArrayList<>();

    public SheetText title(String words) {
        return add(Style.TITLE, words);
    }

    public SheetText heading(String words) {
        return add(Style.HEADING, words);
    }

    public SheetText warning(String words) {
        return add(Style.WARNING, words);
    }

    public SheetText note(String words) {
        return add(Style.NOTE, words);
    }

    private SheetText add(Style style, String words) {
        paragraphs.add(Paragraph.of(style, words));
        return this;
    }

    /** The label in italics before what it says. */
    public SheetText field(String label, String value) {
        if (!value.isBlank()) {
            paragraphs.add(Paragraph.of(
                    Style.NAME,
                    new Run(text("advertising.order.sheet.label", label) + " ", true),
                    new Run(value.strip().replace("\n", ", "), false)));
        }
        return this;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** "Thursday 22 January 2026, 17:00 (America/New_York)". */
    public static String moment(Instant at, ZoneId zone) {
        return text("advertising.order.sheet.moment", MINUTE.format(at.atZone(zone)), zone.getId());
    }

    /** In inches, and in millimetres beside them. */
    public static String size(AdSize size) {
        return text(
                "advertising.order.sheet.size",
                size.width().in(LengthUnit.INCH),
                size.depth().in(LengthUnit.INCH),
                size.width().in(LengthUnit.MILLIMETRE),
                size.depth().in(LengthUnit.MILLIMETRE));
    }
}
