package org.undersigned.base.sheet;

import java.util.Arrays;
import java.util.List;

/**
 * A text document to be written, described without any word of how.
 *
 * @param pageHeader printed above every page, for instance the embargo; empty for none
 */
public record Document(FileProperties properties, String pageHeader, List<Paragraph> paragraphs) {

    public Document {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What a paragraph is; how it looks follows from that. */
    public enum Style {
        TITLE,
        HEADING,
        TEXT,
        /** Must not be overlooked. */
        WARNING,
        /** One of many, set close together. */
        NAME,
        /** Set small. */
        NOTE
    }

    /** Texts that follow one another in one paragraph. */
    public record Paragraph(Style style, List<Run> runs) {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(Style style, String text) {
            return of(style, new Run(text, false));
        }

        public static Paragraph of(Style style, Run... runs) {
            return new Paragraph(style, Arrays.asList(runs));
        }
    }

    /** A piece of text that is set alike. */
    public record Run(String text, boolean italic) {}
}
