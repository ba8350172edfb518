package org.undersigned.press.outlet;

/**
 * What is entered of an outlet.
 *
 * @param name as lists are given out to it: "Daily Paper"
 * @param note what press staff should know; may be empty
 */
public record OutletDetails(String name, String note) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    static final int LONGEST_NOTE = 2_000;

    public OutletDetails {
        name = name.strip();
        note = note.strip();
    }
}
