package org.undersigned.intake.field;

import java.util.Arrays;
import java.util.List;
import org.undersigned.base.Texts;

/**
 * A value of a field that has a fixed choice of them.
 *
 * @param code as it would be stored, and understood in a cell
 */
public record Choice(String code, String label) {

    /** One for each constant. */
    static List<Choice> of(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), Texts.label(constant)))
                .toList();
    }
}
