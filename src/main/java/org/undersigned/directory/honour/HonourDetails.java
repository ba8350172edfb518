package org.undersigned.directory.honour;

import java.time.LocalDate;

/**
 * What is entered about an honour.
 *
 * @param text as it may be said: "Academy Award winner"
 * @param source where that can be read
 * @param checkedOn when somebody last looked there
 */
public record HonourDetails(String text, String source, LocalDate checkedOn) {

    public HonourDetails {
        text = text.strip();
        source = source.strip();
    }
}
