package org.undersigned.intake;

import java.util.List;

/**
 * What can be said of a file before its columns are.
 *
 * @param names of its sheets, of which one is read
 * @param mayBeUnheaded whether its first row may hold no headings
 */
public record SheetChoice(List<String> names, boolean mayBeUnheaded) {

    public SheetChoice {
        names = List.copyOf(names);
    }

    /** Whether there is more than one sheet. */
    public boolean isOpen() {
        return names.size() > 1;
    }
}
