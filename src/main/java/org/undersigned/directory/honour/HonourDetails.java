package org.undersigned.directory.honour;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about an honour.
 *
 * @param text as it may be said: "Academy Award winner"
 * @param source where that can be read
 * @param checkedOn when somebody last looked there; null where nobody has yet, as of what a list brings
 */
public record HonourDetails(
        String text, String source, @Nullable LocalDate checkedOn) {

    public HonourDetails {
        text = text.strip();
        source = source.strip();
    }

    /** Whether somebody has looked at its source, so that it may be said. */
    public boolean wasChecked() {
        return checkedOn != null;
    }
}
