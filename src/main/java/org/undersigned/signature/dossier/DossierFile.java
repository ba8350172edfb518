package org.undersigned.signature.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/**
 * A dossier as it is taken away, to be sent once.
 *
 * @param sha256 of the zip
 * @param evidenceFiles how many files of evidence are in it
 * @param content the zip on the disk, where nothing of it is left once it is sent, or let go of
 */
public record DossierFile(String name, String sha256, int evidenceFiles, FileChannel content) {

    public static final String MEDIA_TYPE = "application/zip";

    /** Writes the bytes and lets go of them. */
    public void writeTo(OutputStream out) {
        try (content) {
            var to = Channels.newChannel(out);
            for (var position = 0L; position < content.size(); ) {
                position += content.transferTo(position, content.size() - position, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The dossier could not be sent", e);
        }
    }
}
