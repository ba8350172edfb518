package org.undersigned.base.sheet;

import org.undersigned.base.Refusal;

/** Where a file is wrong, as a person finds it: the sheet (or the file's name) and the row, 0 when no row is known. */
public record Place(String sheet, int row) {

    /** A refusal whose first arguments are the sheet and the row. */
    public Refusal refusal(String key, Object... particulars) {
        var arguments = new Object[particulars.length + 2];
        arguments[0] = sheet;
        arguments[1] = row;
        System.arraycopy(particulars, 0, arguments, 2, particulars.length);
        return new Refusal(key, arguments);
    }
}
