package org.undersigned.base.sheet;

import java.time.Instant;
import java.util.List;

/**
 * What Office shows about a file.
 *
 * @param madeAt when the content was made, as the moment of creation and of the last change
 */
public record FileProperties(String title, String subject, String author, List<String> keywords, Instant madeAt) {

    public FileProperties {
        keywords = List.copyOf(keywords);
    }
}
