package org.undersigned.signature.scope.sheet;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.util.List;
import org.undersigned.signature.scope.Scope;

/** Writes the sheet that is sent out. */
public final class ScopeSheet {

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
        }
        return sheet.toString();
    }
}
