package org.undersigned.intake.word;

import org.undersigned.base.name.Folding;
import org.undersigned.intake.field.Field;

/** A word of a field as it is compared: without accents, case and punctuation. */
record WordKey(Field field, String folded) {

    /** A longer text is no word for a value; nor is an address, but for one of a colleague. Neither is remembered. */
    static final int LONGEST = 200;

    static WordKey of(Field field, String said) {
        return new WordKey(field, Folding.fold(said));
    }

    static boolean isAddress(String said) {
        return said.indexOf('@') >= 0;
    }

    static boolean isWord(Field field, String said) {
        return !said.isBlank()
                && (field == Field.OWNER || !isAddress(said))
                && said.length() <= LONGEST
                && Folding.fold(said).length() <= LONGEST;
    }
}
