package org.undersigned.base.sheet.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.ExcelText;
import org.undersigned.base.sheet.Place;

/**
 * Turns what a cell holds into the text a person sees. What cannot be told is refused, not left out.
 *
 * @param startsIn1904 whether the workbook's dates count from 1904
 */
record CellTexts(SharedStrings strings, CellFormats formats, boolean startsIn1904, int mostCharacters) {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("-?[1-9]\\d{0,20}");

    /** Excel keeps and shows no more digits than these. */
    private static final MathContext SHOWN = new MathContext(15);

    /** Numbers with more zeros than this are shown with an exponent. */
    private static final int MOST_ZEROS = 20;

    /**
     * A cell as the file has it.
     *
     * @param type the file's letters for the kind of value, null for a number
     * @param style the number of its style, null for none
     * @param value null if the file has no value
     * @param formula whether the value is a formula's saved result
     */
    record Cell(
            @Nullable String type,
            @Nullable String style,
            @Nullable String value,
            boolean formula) {

        String kind() {
            return type == null ? "n" : type;
        }
    }

    String text(Cell cell, Place place) {
        var value = cell.value();
        if (value == null || value.isBlank() && !isText(cell)) {
            if (cell.formula()) {
                throw place.refusal("base.sheet.refused.formula-without-result");
            }
            return "";
        }
        var text = switch (cell.kind()) {
            case "n" -> number(value.strip(), formats.of(cell.style()), place);
            case "s" -> shared(value.strip(), place);
            case "str", "inlineStr", "e" -> value;
            case "b" -> truth(value.strip(), place);
            case "d" -> date(ExcelDate.text(value.strip()), value, place);
            default -> throw place.refusal("base.sheet.refused.unknown-cell", cell.kind());
        };
        if (text.length() > mostCharacters) {
            throw place.refusal("base.sheet.refused.cell-too-long", mostCharacters);
        }
        if (!ExcelText.isWellFormed(text)) {
            throw place.refusal("base.sheet.refused.half-character");
        }
        return text;
    }

    private static boolean isText(Cell cell) {
        return cell.kind().equals("str") || cell.kind().equals("inlineStr");
    }

    private String shared(String index, Place place) {
        return known(strings.text(index), "base.sheet.refused.shared-text", index, place);
    }

    private static String truth(String value, Place place) {
        return switch (value) {
            case "1", "true" -> "TRUE";
            case "0", "false" -> "FALSE";
            default -> throw place.refusal("base.sheet.refused.no-truth-value", shortened(value));
        };
    }

    private String number(String value, CellFormats.Format format, Place place) {
        var whole = whole(value);
        if (whole != null && format.kind() == NumberFormat.NUMBER) {
            return whole;
        }
        if (whole == null && !NUMBER.matcher(value).matches()) {
            throw place.refusal("base.sheet.refused.no-number", shortened(value));
        }
        var number = new BigDecimal(whole == null ? value : whole);
        return switch (format.kind()) {
            case NUMBER -> plain(value, number);
            case PADDED -> padded(plain(value, number), format.digits());
            case DURATION -> date(ExcelDate.duration(number), value, place);
            case DATE, DATE_TIME, TIME_OF_DAY ->
                date(ExcelDate.text(number, format.kind(), startsIn1904), value, place);
        };
    }

    /** The digits of a number that is seen at a glance to be whole and shown as it stands, as most are; else null. */
    private static @Nullable String whole(String value) {
        var end = value.endsWith(".0") ? value.length() - 2 : value.length();
        if (end == 0 || end > SHOWN.getPrecision() || value.charAt(0) == '0') {
            return null;
        }
        for (var i = 0; i < end; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return null;
            }
        }
        return value.substring(0, end);
    }

    /** Whole numbers keep all the digits that the file has; an exponent appears only where Excel has to show one. */
    private static String plain(String value, BigDecimal number) {
        if (WHOLE.matcher(value).matches()) {
            return value;
        }
        var rounded = number.round(SHOWN).stripTrailingZeros();
        return Math.abs(rounded.scale()) <= MOST_ZEROS ? rounded.toPlainString() : rounded.toString();
    }

    private static String padded(String number, int digits) {
        return number.chars().allMatch(Character::isDigit)
                ? "0".repeat(Math.max(0, digits - number.length())) + number
                : number;
    }

    private static String date(@Nullable String text, String value, Place place) {
        return known(text, "base.sheet.refused.no-date", value, place);
    }

    private static String known(@Nullable String text, String otherwise, String value, Place place) {
        if (text == null) {
            throw place.refusal(otherwise, shortened(value));
        }
        return text;
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
