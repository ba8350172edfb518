package org.undersigned.base.sheet;

import java.util.regex.Pattern;

/** What stands in a cell whose formula has come to nothing: "#REF!", "#N/A", also in other languages, or "Err:502". */
public final class ErrorValue {

    private static final Pattern ERROR =
            Pattern.compile("#[\u00A1\u00BF]?[\\p{Lu}\\d/_]+[!?]|#N/A|#N/D|#NV|#GETTING_DATA|Err:\\d{3}");

    private ErrorValue() {}

    public static boolean isOne(String cell) {
        return ERROR.matcher(cell.strip()).matches();
    }
}
