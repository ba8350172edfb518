package org.undersigned.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.field.Field;

/**
 * What columns are read as by their headings. What is printed beside a signature is read as something that is kept without
 * one where none is recorded: the employer as a body, what somebody is there as the office in it.
 */
final class SuggestedFields {

    private SuggestedFields() {}

    /**
     * From the left; what a row has once is read from one column.
     *
     * @param signed whether signatures are recorded
     */
    static List<@Nullable Field> of(List<String> headings, boolean signed) {
        var fields = new ArrayList<@Nullable Field>();
        var free = EnumSet.allOf(Field.class);
        for (var heading : headings) {
            var field = Field.guess(heading)
                    .filter(guessed -> free.remove(guessed) || guessed.mayRepeat())
                    .orElse(null);
            fields.add(field);
        }
        return signed ? fields : withoutSignature(fields);
    }

    private static List<@Nullable Field> withoutSignature(List<@Nullable Field> fields) {
        fields.replaceAll(field -> field == Field.AFFILIATION ? Field.BODY : field);
        if (fields.contains(Field.BODY) && !fields.contains(Field.OFFICE)) {
            fields.replaceAll(field -> field == Field.DESCRIPTOR ? Field.OFFICE : field);
        }
        if (!fields.contains(Field.NOTE)) {
            fields.replaceAll(field -> field == Field.DESCRIPTOR ? Field.NOTE : field);
        }
        return fields;
    }

    /**
     * As it suits, with what was chosen in another way than the headings suggest, and each field as often as it may be
     * read.
     */
    static List<@Nullable Field> suited(List<String> headings, List<@Nullable Field> chosen, boolean signed) {
        var suggested = of(headings, signed);
        var before = of(headings, !signed);
        var fields = new ArrayList<@Nullable Field>(chosen);
        for (var column = 0; column < fields.size(); column++) {
            var better = suggested.get(column);
            var isFree = better == null || better.mayRepeat() || !fields.contains(better);
            if (fields.get(column) == before.get(column) && isFree) {
                fields.set(column, better);
            }
        }
        return fields;
    }
}
