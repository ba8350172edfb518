package org.undersigned.intake.word;

import org.jspecify.annotations.Nullable;
import org.undersigned.intake.field.Field;

/**
 * What a word of a file means.
 *
 * @param said as it stands in a cell
 * @param meaning the code of a value of the field; null for nothing
 */
public record WordMeaning(
        Field field, String said, @Nullable String meaning) {}
