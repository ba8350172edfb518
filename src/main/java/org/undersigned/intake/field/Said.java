package org.undersigned.intake.field;

import org.undersigned.base.name.Folding;

/**
 * One thing that a row says.
 *
 * @param ordinal which one it is of those that its keeper finds in the row, from 0
 * @param value as it would be stored: a code, an id, a name, a day; as it stands in the file when nobody understands it
 */
public record Said(Field field, int ordinal, String value, boolean isUnderstood) {

    /** Whether two words are the same but for accents, case, spaces and punctuation. */
    static boolean isSame(String one, String other) {
        return Folding.compact(one).equals(Folding.compact(other));
    }
}
