package org.undersigned.press.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.Folding;
import org.undersigned.base.sheet.Document;
import org.undersigned.base.sheet.PlainText;
import org.undersigned.base.sheet.pdf.PdfWriter;
import org.undersigned.base.sheet.word.WordWriter;
import org.undersigned.work.MediaType;
import org.undersigned.work.StoredFiles;

/** Keeps the files of releases: each is made once, and read only as long as its bytes are those that were made. */
@Component
class ReleaseStore {

    /** The largest file that a release makes, in bytes. */
    private static final long MAX_FILE_BYTES = 32L << 20;

    private static final int LONGEST_NAME = 60;

    private final ReleaseFiles files;
    private final StoredFiles storedFiles;

    ReleaseStore(ReleaseFiles files, StoredFiles storedFiles) {
        this.files = files;
        this.storedFiles = storedFiles;
    }

    /** @throws Refusal when the bytes in the store are not what they were, or the typeface of PDF files lacks a letter */
    SentFile file(ReleaseVersion version, ReleaseSource source, ReleaseFormat format) {
        var key = new ReleaseFile.Key(version.getId(), format, source.isEmbargoed());
        var file = files.findById(key).orElseGet(() -> make(version, source, key));
        var id = file.fileId();
        if (!storedFiles.sha256(id).equals(file.sha256())) {
            throw new Refusal("press.refused.release-altered", version.details().title(), version.number());
        }
        return new SentFile(storedFiles.facts(id).name(), format, file.sha256(), out -> storedFiles.write(id, out));
    }

    private ReleaseFile make(ReleaseVersion version, ReleaseSource source, ReleaseFile.Key key) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(ReleaseDocument.of(source), key.format(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of release version " + version.getId() + " could not be made", e);
        }
        var stored = storedFiles.store(
                fileName(version, key.format()),
                new ByteArrayInputStream(bytes.toByteArray()),
                Set.of(MediaType.ZIP, MediaType.PDF, MediaType.TEXT),
                MAX_FILE_BYTES);
        return store(new ReleaseFile(key, stored, storedFiles.facts(stored).sha256()));
    }

    private static void write(Document document, ReleaseFormat format, OutputStream out) throws IOException {
        switch (format) {
            case WORD -> WordWriter.write(document, out);
            case PDF -> PdfWriter.write(document, out);
            case TEXT -> PlainText.write(document, out);
        }
    }

    /** "more-than-700-artists-say-v2.docx". */
    private static String fileName(ReleaseVersion version, ReleaseFormat format) {
        var words = String.join("-", Folding.words(version.details().title())).toLowerCase(Locale.ROOT);
        var name = words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME);
        return (name.isEmpty() ? "release" : name) + "-v" + version.number() + "." + format.suffix();
    }

    /** Writes at once, so that a file that somebody else makes in the same moment is refused in words. */
    private ReleaseFile store(ReleaseFile file) {
        try {
            return files.saveAndFlush(file);
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("press.refused.release-made-meanwhile");
        }
    }
}
