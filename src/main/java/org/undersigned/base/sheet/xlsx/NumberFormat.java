package org.undersigned.base.sheet.xlsx;

import java.util.regex.Pattern;

/** What a number format makes of a number, as far as it changes what the number means. */
enum NumberFormat {
    NUMBER,
    DATE,
    DATE_TIME,
    TIME_OF_DAY,
    DURATION,
    /** Zeros in front, as for post codes: as many digits as the format has. */
    PADDED;

    /** Quoted and escaped words, colours and locales in brackets, and the digits of a second. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[(?![hmsHMS]+])[^]]*]|(?<=[sS])\\.0+");

    private static final Pattern ELAPSED = Pattern.compile("\\[[hmsHMS]+]");
    private static final Pattern CALENDAR = Pattern.compile("[yYdD年月日]");
    private static final Pattern CLOCK = Pattern.compile("[hHsS時分秒]");
    private static final Pattern MONTH = Pattern.compile("[mM]");
    private static final Pattern DIGITS = Pattern.compile("[0#?@]");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");
    private static final int LONGEST_CODE = 255;

    /** By the code that a workbook defines; beyond the longest that Excel writes it is no code. */
    static NumberFormat of(String code) {
        if (code.length() > LONGEST_CODE || code.equalsIgnoreCase("General")) {
            return NUMBER;
        }
        if (ZEROS.matcher(code).matches()) {
            return PADDED;
        }
        var letters = LITERAL.matcher(code).replaceAll("").split(";", 2)[0];
        if (DIGITS.matcher(letters).find()) {
            return NUMBER;
        }
        if (ELAPSED.matcher(letters).find()) {
            return DURATION;
        }
        var clock = CLOCK.matcher(letters).find();
        if (CALENDAR.matcher(letters).find()) {
            return clock ? DATE_TIME : DATE;
        }
        if (clock) {
            return TIME_OF_DAY;
        }
        return MONTH.matcher(letters).find() ? DATE : NUMBER;
    }

    /** By the number of a format that every workbook has without defining it (ECMA-376 §18.8.30). */
    static NumberFormat builtIn(int id) {
        return switch (id) {
            case 14, 15, 16, 17 -> DATE;
            case 22 -> DATE_TIME;
            case 18, 19, 20, 21, 45, 47 -> TIME_OF_DAY;
            case 46 -> DURATION;
            case 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
            case 32, 33, 34, 35, 55, 56 -> TIME_OF_DAY;
            default -> NUMBER;
        };
    }
}
