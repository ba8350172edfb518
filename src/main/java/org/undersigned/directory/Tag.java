package org.undersigned.directory;

import java.util.Locale;

/** A word by which the staff sorts parties: lower case, single spaces. */
final class Tag {

    static final int LONGEST = 40;

    private Tag() {}

    static String normalised(String typed) {
        return typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
