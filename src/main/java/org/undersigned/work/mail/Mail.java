package org.undersigned.work.mail;

import org.undersigned.base.EmailAddress;

/**
 * A mail in plain text.
 *
 * @param key what it is about and for whom; a second mail under the same key is not sent
 * @param subject signs that could end a line or turn it round are taken out
 */
public record Mail(String key, EmailAddress to, String subject, String text) {

    static final int LONGEST_KEY = 200;
    static final int LONGEST_SUBJECT = 300;

    public Mail {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A mail needs a key of at most " + LONGEST_KEY + " characters");
        }
        subject = cut(subject.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip());
        text = text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }
}
