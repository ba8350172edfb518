package org.undersigned.roster;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.ScratchFiles;
import org.undersigned.work.MediaType;
import org.undersigned.work.StoredFiles;

/** Keeps the files of editions: each is made once, and read only as long as its bytes are those that were made. */
@Component
class EditionStore {

    /** The largest file an edition makes, in bytes. */
    private static final long MAX_FILE_BYTES = 64L << 20;

    private final EditionDocuments documents;
    private final EditionFiles files;
    private final StoredFiles storedFiles;

    EditionStore(EditionDocuments documents, EditionFiles files, StoredFiles storedFiles) {
        this.documents = documents;
        this.files = files;
        this.storedFiles = storedFiles;
    }

    /** @throws Refusal when the bytes in the store, or the lines to make them from, are not what they were */
    ExportedFile file(EditionFacts edition, FileKind kind) {
        var key = new EditionFile.Key(edition.id(), kind);
        var file = files.findById(key).orElseGet(() -> make(edition, key));
        var id = file.fileId();
        if (!storedFiles.sha256(id).equals(file.sha256())) {
            throw new Refusal(EditionLines.ALTERED, edition.label());
        }
        return new ExportedFile(storedFiles.facts(id).name(), kind, file.sha256(), out -> storedFiles.write(id, out));
    }

    private EditionFile make(EditionFacts edition, EditionFile.Key key) {
        try {
            var spool = ScratchFiles.create();
            try {
                write(edition, key.format(), spool);
                return store(key, keep(EditionDocuments.fileName(edition, key.format()), spool));
            } finally {
                Files.delete(spool);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file of edition " + edition.id() + " could not be made", e);
        }
    }

    private void write(EditionFacts edition, FileKind kind, Path spool) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(spool))) {
            documents.write(edition, kind, out);
        }
    }

    private UUID keep(String name, Path spool) throws IOException {
        try (var content = Files.newInputStream(spool)) {
            return storedFiles.store(name, content, Set.of(MediaType.ZIP, MediaType.TEXT), MAX_FILE_BYTES);
        }
    }

    /** Writes at once, so that a file that somebody else makes in the same moment is refused in words. */
    private EditionFile store(EditionFile.Key key, UUID stored) {
        try {
            return files.saveAndFlush(
                    new EditionFile(key, stored, storedFiles.facts(stored).sha256()));
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("roster.refused.exported-meanwhile");
        }
    }
}
