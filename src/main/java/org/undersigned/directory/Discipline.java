package org.undersigned.directory;

import org.undersigned.base.Texts;

/** A field of work. Its label is the text {@code directory.discipline.<code>}. */
public record Discipline(String code) {

    /** Stands in filters and figures for those of whom none is stated; nobody has it. */
    public static final Discipline NONE = new Discipline("none");

    public String label() {
        return label(code);
    }

    public static String label(String code) {
        return Texts.text("directory.discipline." + code);
    }
}
