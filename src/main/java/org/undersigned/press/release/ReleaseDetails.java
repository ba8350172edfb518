package org.undersigned.press.release;

import java.util.List;
import java.util.UUID;

/**
 * What is written of a press release.
 *
 * @param edition the names that it prints and counts
 * @param letterVersion the text that they signed
 * @param claim how many there are, as the writer says it; empty to have it computed
 * @param body paragraphs, one a line, with fields; see {@link FieldText}
 * @param notes to editors, written like the body; may be empty
 * @param contact whom a newsroom may call, one or several lines; may be empty
 * @param boilerplate what is said of the campaign in every release; may be empty
 * @param quotes those that are printed, in their order
 */
public record ReleaseDetails(
        String title,
        UUID edition,
        UUID letterVersion,
        String claim,
        String body,
        String notes,
        String contact,
        String boilerplate,
        List<UUID> quotes) {

    /** The longest title and the longest claim, in characters. */
    public static final int LONGEST_TITLE = 200;

    public static final int LONGEST_BODY = 50_000;
    public static final int LONGEST_CONTACT = 1_000;
    public static final int LONGEST_BOILERPLATE = 4_000;

    public ReleaseDetails {
        title = title.strip();
        claim = claim.strip();
        body = lines(body);
        notes = lines(notes);
        contact = lines(contact);
        boilerplate = lines(boilerplate);
        quotes = quotes.stream().distinct().toList();
    }

    /** Browsers end lines each in their own way. */
    private static String lines(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
