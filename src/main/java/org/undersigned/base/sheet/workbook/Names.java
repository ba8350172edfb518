package org.undersigned.base.sheet.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.undersigned.base.Texts;
import org.undersigned.base.sheet.ExcelText;

/** Makes the names valid and different that Excel insists on; for Excel, upper and lower case are the same. */
final class Names {

    private static final int SHEET_LENGTH = 31;
    private static final int TABLE_LENGTH = 100;
    private static final int HEADER_LENGTH = 255;

    private static final Pattern FORBIDDEN_IN_SHEET = Pattern.compile("[\\\\/?*\\[\\]:]");
    private static final Pattern FORBIDDEN_IN_TABLE = Pattern.compile("[^\\p{L}\\p{Nd}_]+");
    private static final Pattern LOOKS_LIKE_CELL = Pattern.compile("(?i)[a-z]{1,3}\\d+|r\\d*(c\\d*)?|c\\d*");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final String ELLIPSIS = "…";

    /** Excel keeps this one for itself. */
    private static final String RESERVED = "History";

    private final Set<String> taken = new HashSet<>();

    /** A name for a tab: 31 characters, without {@code \ / ? * [ ] :} and not between apostrophes. */
    String sheet(String wished) {
        var clean = FORBIDDEN_IN_SHEET.matcher(oneLine(wished)).replaceAll("-");
        var name = clean.replaceAll("^'+|'+$", "").strip();
        if (name.isEmpty()) {
            name = Texts.text("base.sheet.unnamed");
        } else if (name.equalsIgnoreCase(RESERVED)) {
            name = name + "-";
        }
        return unique(name, SHEET_LENGTH, ELLIPSIS, number -> " (" + number + ")");
    }

    /** A name for a table: letters, digits and underscores, not like the address of a cell. */
    String table(String wished) {
        var clean = FORBIDDEN_IN_TABLE.matcher(wished).replaceAll("_");
        var startsBadly = clean.isEmpty() || Character.isDigit(clean.codePointAt(0));
        var name = startsBadly || LOOKS_LIKE_CELL.matcher(clean).matches() ? "_" + clean : clean;
        return unique(name, TABLE_LENGTH, "", number -> "_" + number);
    }

    /**
     * A header for a column of a table, on one line. POI copies headers into the table without Office's escapes, so
     * what looks like one is taken apart.
     */
    String header(String wished, int column) {
        var line = ExcelText.LOOKS_LIKE_ESCAPE.matcher(oneLine(wished)).replaceAll("-");
        var name = line.isEmpty() ? String.valueOf(column) : line;
        return unique(name, HEADER_LENGTH, ELLIPSIS, number -> " (" + number + ")");
    }

    private static String oneLine(String text) {
        return ExcelText.legal(BREAKS.matcher(text).replaceAll(" ")).strip();
    }

    private String unique(String name, int length, String mark, IntFunction<String> suffix) {
        var unique = cut(name, length, mark);
        for (var number = 2; !taken.add(unique.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)); number++) {
            var end = suffix.apply(number);
            unique = cut(name, length - end.length(), mark) + end;
        }
        return unique;
    }

    /** Shortens a name that is too long, with a mark that shows it, and never in the middle of a character. */
    private static String cut(String name, int length, String mark) {
        if (name.length() <= length) {
            return name;
        }
        var end = length - mark.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                        .strip()
                + mark;
    }
}
