package org.undersigned.press.spokesperson;

import java.time.ZoneId;

/**
 * How the press reaches somebody.
 *
 * @param phone may be empty where there is an e-mail address
 * @param email may be empty where there is a phone number
 * @param hours when they answer, in words: "9 to 18, Monday to Friday"; may be empty
 * @param zone in which the hours are
 * @param languages that they speak to the press; may be empty
 */
public record PressContact(String phone, String email, String hours, ZoneId zone, String languages) {

    static final int LONGEST_PHONE = 60;
    static final int LONGEST_WORDS = 200;

    public PressContact {
        phone = phone.strip();
        email = email.strip();
        hours = hours.strip();
        languages = languages.strip();
    }

    /** Does not print what it holds, since that would end in logs. */
    @Override
    public String toString() {
        return "PressContact";
    }
}
