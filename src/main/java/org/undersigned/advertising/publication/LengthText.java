package org.undersigned.advertising.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.measure.Length;
import org.undersigned.base.measure.LengthUnit;

/** Lengths as papers write them and people type them: "10.87 in", "10.87″", "276 mm". */
public final class LengthText {

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)\\s*(in|inch|inches|\"|″|mm|cm)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:\\.\\d{1,4})?");
    private static final BigDecimal INCH = new BigDecimal(25_400);
    private static final BigDecimal MILLIMETRE = new BigDecimal(1_000);
    private static final BigDecimal CENTIMETRE = new BigDecimal(10_000);

    private LengthText() {}

    /** "10.87 in". */
    public static String of(Length length, LengthUnit unit) {
        return Texts.text("advertising.length." + unit.name(), length.in(unit).toPlainString());
    }

    /** In its own unit: "10.87 in", "264 mm". */
    public static String of(Length length) {
        return of(length, length.unit());
    }

    /**
     * To the nearest micrometre: papers give thousandths of an inch.
     *
     * @throws Refusal when it is no length with its unit
     */
    public static Length parse(String text) {
        var length = LENGTH.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!length.matches()) {
            throw new Refusal("advertising.refused.no-length", text.strip());
        }
        var micrometres = new BigDecimal(length.group(1)).multiply(unitOf(length.group(2)));
        return new Length(micrometres.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /**
     * Likewise, where the unit of what is left without one is known.
     *
     * @throws Refusal when it is no length
     */
    public static Length parse(String text, LengthUnit unit) {
        var typed = text.strip();
        return parse(NUMBER.matcher(typed).matches() ? typed + (unit == LengthUnit.INCH ? " in" : " mm") : typed);
    }

    private static BigDecimal unitOf(String word) {
        return switch (word) {
            case "mm" -> MILLIMETRE;
            case "cm" -> CENTIMETRE;
            default -> INCH;
        };
    }

    /** The unit in which a length is written. */
    static LengthUnit unit(String text) {
        var typed = text.strip();
        return typed.endsWith("mm") || typed.endsWith("cm") ? LengthUnit.MILLIMETRE : LengthUnit.INCH;
    }

    /** The same length as it is kept. */
    static String canonical(String text) {
        var unit = unit(text.toLowerCase(Locale.ROOT));
        return parse(text).in(unit).toPlainString() + (unit == LengthUnit.INCH ? " in" : " mm");
    }
}
