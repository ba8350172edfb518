package org.undersigned.signature.scope.sheet;

import java.util.Locale;
import java.util.UUID;
import org.undersigned.base.Sha256;

/** A name on a sheet, with the code by which it is known when the sheet comes back. */
public record SheetName(String code, String name) {

    private static final int DIGITS = 10;

    public static SheetName of(UUID signature, String name) {
        return new SheetName(code(signature), name);
    }

    /** Short enough to survive a mail, and telling nothing of the key that it is made of. */
    public static String code(UUID signature) {
        return Sha256.hex(signature.toString()).substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }
}
