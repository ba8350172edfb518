package org.undersigned.press.outlet;

/**
 * What is entered of a journalist.
 *
 * @param email may be empty
 * @param phone may be empty
 */
public record JournalistDetails(String name, String email, String phone) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest phone number, in characters. */
    public static final int LONGEST_PHONE = 60;

    public JournalistDetails {
        name = name.strip();
        email = email.strip();
        phone = phone.strip();
    }

    /** Does not print how they can be reached, since it would end in logs. */
    @Override
    public String toString() {
        return "JournalistDetails";
    }
}
