package org.undersigned.press.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text can ask for in braces: {@code {claim}}, {@code {names by discipline}}. */
public enum ReleaseField {
    CLAIM(false),
    COUNT(false),
    COUNTING_RULE(false),
    LETTER(false),
    LETTER_TEXT(true),
    NAMES(false),
    NAMES_BY_DISCIPLINE(true),
    QUOTES(true),
    EMBARGO(false),
    CONTACT(false),
    BOILERPLATE(false);

    private final boolean standsAlone;

    ReleaseField(boolean standsAlone) {
        this.standsAlone = standsAlone;
    }

    /** Whether it makes paragraphs of its own, so that nothing can stand in the same line. */
    public boolean standsAlone() {
        return standsAlone;
    }

    /** Whether it prints names. */
    boolean printsNames() {
        return this == NAMES || this == NAMES_BY_DISCIPLINE;
    }

    /** As it is typed, in braces. */
    public String typed() {
        return "{" + name().toLowerCase(Locale.ROOT).replace('_', ' ') + "}";
    }

    /** The field that was typed between braces, in whatever case and with whatever blanks. */
    static Optional<ReleaseField> of(String word) {
        var name = word.strip().replaceAll("[\\s_-]+", "_").toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
