package org.undersigned.signature.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that came with evidence, as the browser sent it.
 *
 * @param content opened once, when it is stored; the limit is {@link EvidenceService#MAX_FILE_BYTES}
 */
public record EvidenceUpload(String fileName, Content content) {

    /** What a file holds, wherever it lies. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException;
    }

    /** A small file that is in memory anyway. */
    public static EvidenceUpload of(String fileName, byte[] content) {
        return new EvidenceUpload(fileName, () -> new ByteArrayInputStream(content));
    }
}
