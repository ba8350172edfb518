package org.undersigned.signature.dossier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.undersigned.base.ScratchFiles;
import org.undersigned.base.Sha256;
import org.undersigned.work.StoredFiles;

/** Makes dossiers into files. Whoever calls has asked for the permission to read evidence. */
@Component
public class DossierFiles {

    private final StoredFiles files;

    DossierFiles(StoredFiles files) {
        this.files = files;
    }

    /**
     * What a dossier is of.
     *
     * @param fileName what the zip is called, without its ending
     * @param words a sentence, for whoever opens it without us
     * @param zone in which points in time are told, beside UTC
     */
    public record About(String fileName, String words, ZoneId zone) {}

    /** @param content adds the names in their order */
    public DossierFile make(About about, Consumer<DossierArchive> content) {
        try {
            var spool = spool();
            try {
                return write(about, content, spool);
            } catch (IOException | RuntimeException e) {
                spool.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The dossier could not be made", e);
        }
    }

    private DossierFile write(About about, Consumer<DossierArchive> content, FileChannel spool) throws IOException {
        var digest = Sha256.digest();
        var out = new BufferedOutputStream(
                StreamUtils.nonClosing(new DigestOutputStream(Channels.newOutputStream(spool), digest)));
        int evidenceFiles;
        try (var archive = new DossierArchive(out, files, about.zone(), about.words())) {
            content.accept(archive);
            evidenceFiles = archive.evidenceFiles();
        }
        return new DossierFile(
                SafeName.of(about.fileName()) + ".zip",
                HexFormat.of().formatHex(digest.digest()),
                evidenceFiles,
                spool);
    }

    /** A file that has no name any more as soon as it is open, and so is gone with whoever holds it. */
    private static FileChannel spool() throws IOException {
        return FileChannel.open(
                ScratchFiles.create(),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }
}
