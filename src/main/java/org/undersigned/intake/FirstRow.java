package org.undersigned.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.undersigned.base.name.NotAName;
import org.undersigned.intake.field.AddressInName;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.WrittenDay;

/** Tells whether the first row of a sheet is one like the others and not one of headings. */
final class FirstRow {

    private static final Set<NotAName> VALUES =
            EnumSet.of(NotAName.EMAIL_ADDRESS, NotAName.WEB_ADDRESS, NotAName.ONLY_DIGITS);

    private FirstRow() {}

    /** Whether it has no known heading, and a number, a day or an address, which is hardly ever one. */
    static boolean holdsValues(List<String> cells) {
        return cells.stream().noneMatch(cell -> Field.guess(cell).isPresent())
                && cells.stream().anyMatch(FirstRow::isValue);
    }

    private static boolean isValue(String cell) {
        return NotAName.reason(cell).filter(VALUES::contains).isPresent()
                || AddressInName.isIn(cell)
                || WrittenDay.isDay(cell);
    }
}
