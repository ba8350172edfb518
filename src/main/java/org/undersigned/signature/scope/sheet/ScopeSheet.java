package org.undersigned.signature.scope.sheet;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.signature.scope.Scope;

/** Writes the sheet that is sent out. */
public final class ScopeSheet {

    /** The label of the line that asks beside whom a name does not stand. */
    static final String NOT_BESIDE = "signature.sheet.not-beside";

    /** What mail programs put between two words when they quote a long line. */
    private static final String GAP = "[\\s>|]+";

    private ScopeSheet() {}

    /** @param letter what was signed */
    public static String of(String letter, List<SheetName> names) {
        var sheet = new StringBuilder(text("signature.sheet.heading", letter)).append("\n\n");
        sheet.append(text("signature.sheet.how")).append('\n');
        for (var name : names) {
            sheet.append('\n')
                    .append(text("signature.sheet.name", name.name(), name.code()))
                    .append('\n');
            for (var scope : Scope.values()) {
                sheet.append(text("signature.sheet.use", label(scope))).append('\n');
            }
            sheet.append(text("signature.sheet.use", text(NOT_BESIDE))).append('\n');
        }
        return sheet.toString();
    }

    /** A sheet that came back, without what it says of itself above the names, however that was quoted and wrapped. */
    static String withoutIntroduction(String pasted) {
        var around = text("signature.sheet.heading", "\n").split("\n", -1);
        var letter = "(?:[^\n]{0,500}|[^”\\[]{0,500})";
        var heading = words(around[0]) + letter + words(around[1]) + "\\s*?$";
        var introduction = Pattern.compile(heading + "|" + words(text("signature.sheet.how")), Pattern.MULTILINE);
        return introduction.matcher(pasted).replaceAll("\n");
    }

    private static String words(String printed) {
        return Arrays.stream(printed.split(" ")).map(Pattern::quote).collect(Collectors.joining(GAP));
    }
}
