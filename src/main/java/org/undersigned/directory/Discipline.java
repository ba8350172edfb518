package org.undersigned.directory;

import org.undersigned.base.Texts;

/** A field of work. Its label is the text {@code directory.discipline.<code>}. */
public record Discipline(String code) {

    public String label() {
        return label(code);
    }

    public static String label(String code) {
        return Texts.text("directory.discipline." + code);
    }
}
