package org.undersigned.advertising.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Document;
import org.undersigned.base.sheet.pdf.PdfWriter;
import org.undersigned.work.MediaType;
import org.undersigned.work.StoredFiles;

/**
 * Keeps the files of orders, and gives them as long as their bytes are those that were stored. Only called from inside of
 * the use cases of orders and invoices, which say who may.
 */
@Component
public class DocumentStore {

    /** The largest file that is taken, in bytes: a whole newspaper page as a picture. */
    public static final int MAX_BYTES = 32 << 20;

    private static final Set<MediaType> TAKEN = Set.of(
            MediaType.PDF,
            MediaType.PNG,
            MediaType.JPEG,
            MediaType.TIFF,
            MediaType.TEXT,
            MediaType.COMPOUND,
            MediaType.ZIP);

    private final AdDocuments documents;
    private final StoredFiles files;
    private final CurrentUser user;
    private final Clock clock;

    DocumentStore(AdDocuments documents, StoredFiles files, CurrentUser user, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.user = user;
        this.clock = clock;
    }

    /** @throws Refusal when it is empty, too large, or of a kind that is not taken */
    public UUID keep(DocumentPlace place, AdUpload upload) {
        try (var content = upload.content().open()) {
            return keep(place, upload.name(), content);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + upload.name() + " could not be read", e);
        }
    }

    /** @throws Refusal when the typeface lacks a letter */
    public UUID make(DocumentPlace place, String name, Document document) {
        var bytes = new ByteArrayOutputStream();
        try {
            PdfWriter.write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " could not be made", e);
        }
        return keep(place, name, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private UUID keep(DocumentPlace place, String name, InputStream content) {
        var file = files.facts(files.store(name, content, TAKEN, MAX_BYTES));
        var stored = new StoredDocument(file.id(), file.name(), file.sha256());
        return documents
                .save(new AdDocument(place, stored, user.id(), clock.instant()))
                .getId();
    }

    /** The latest first. */
    public List<DocumentRow> of(UUID order) {
        return documents.findByOrderIdOrderByAddedAtDescIdDesc(order).stream()
                .map(AdDocument::row)
                .toList();
    }

    /** The one file that a revision has of itself. */
    public Optional<UUID> ofRevision(UUID revision) {
        return documents.findByRevisionId(revision).map(AdDocument::getId);
    }

    /** Where the bytes of a file lie. */
    public StoredDocument stored(UUID document) {
        return known(document).stored();
    }

    /** To which order a file belongs. */
    public UUID orderOf(UUID document) {
        return known(document).orderId();
    }

    /** @throws Refusal when the bytes are not what they were */
    public DocumentFile file(UUID id) {
        return file(known(id));
    }

    private AdDocument known(UUID id) {
        return documents.findById(id).orElseThrow(() -> new Refusal("advertising.order.refused.unknown-document"));
    }

    private DocumentFile file(AdDocument document) {
        var id = document.fileId();
        if (!files.sha256(id).equals(document.sha256())) {
            throw new Refusal("advertising.order.refused.document-altered", document.name());
        }
        return new DocumentFile(
                document.name(), files.facts(id).mediaType(), document.sha256(), out -> files.write(id, out));
    }
}
