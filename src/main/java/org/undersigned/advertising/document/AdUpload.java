package org.undersigned.advertising.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody has sent.
 *
 * @param content opened once, when it is stored
 */
public record AdUpload(String name, Content content) {

    /** What a file holds, wherever it lies. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException;
    }

    /** A small file that is in memory anyway. */
    public static AdUpload of(String name, byte[] content) {
        return new AdUpload(name, () -> new ByteArrayInputStream(content));
    }
}
