package org.undersigned.advertising.publication;

import java.time.LocalDate;

/**
 * What is entered of somebody whom one reaches at a paper.
 *
 * @param role what they do there: "Advocacy desk"; may be empty, as may the ways to reach them
 * @param checkedOn when it was last seen to be right
 */
public record ContactDetails(String name, String role, String email, String phone, LocalDate checkedOn) {

    /** The longest name and role, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest phone number, in characters. */
    public static final int LONGEST_PHONE = 60;

    public ContactDetails {
        name = name.strip();
        role = role.strip();
        email = email.strip();
        phone = phone.strip();
    }

    /** Does not print how they can be reached, since it would end in logs. */
    @Override
    public String toString() {
        return "ContactDetails";
    }
}
