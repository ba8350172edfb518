package org.undersigned.intake.word;

import org.undersigned.base.name.Folding;
import org.undersigned.intake.field.Field;

/** A word of a field as it is compared: without accents, case and punctuation. */
record WordKey(Field field, String folded) {

    /** A longer text is no word for a value, nor is an address; neither is remembered. */
    static final int LONGEST = 200;

    static WordKey of(Field field, String said) {
        return new WordKey(field, Folding.fold(said));
    }

    static boolean isWord(String said) {
        return !said.isBlank()
                && said.indexOf('@') < 0
                && said.length() <= LONGEST
                && Folding.fold(said).length() <= LONGEST;
    }
}
