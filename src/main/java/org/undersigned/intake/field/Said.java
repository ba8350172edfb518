package org.undersigned.intake.field;

/**
 * One thing that a row says.
 *
 * @param ordinal which one it is of those that its keeper finds in the row, from 0
 * @param value as it would be stored: a code, an id, a name, a day; as it stands in the file when nobody understands it
 */
public record Said(Field field, int ordinal, String value, boolean isUnderstood) {}
