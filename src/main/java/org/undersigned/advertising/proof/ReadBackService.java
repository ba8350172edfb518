package org.undersigned.advertising.proof;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.document.StoredDocument;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.work.MediaType;
import org.undersigned.work.StoredFiles;

/** Reads pages that the paper returns, its proof or the tear sheet, and compares them with the ad name by name. */
@Service
public class ReadBackService {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 32 << 20;

    private static final float DOTS = 110;

    private final PlacementService placements;
    private final PageReader reader;
    private final ReadBacks readBacks;
    private final StoredFiles files;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    ReadBackService(
            PlacementService placements,
            PageReader reader,
            ReadBacks readBacks,
            StoredFiles files,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.placements = placements;
        this.reader = reader;
        this.readBacks = readBacks;
        this.files = files;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of a placement, what was read last at the beginning. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public List<ReadBackRow> readBacks(UUID placement) {
        return readBacks.findByPlacementIdOrderByReadAtDescIdDesc(placement).stream()
                .map(ReadBack::row)
                .toList();
    }

    /**
     * Keeps a page that came back, with how it differs from all names of the ad, also from those withdrawn since.
     *
     * @throws Refusal when it is no PDF, has no text, or too much of anything
     */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public UUID read(UUID placementId, AdUpload upload) {
        var placement = placements.placement(placementId);
        var pdf = bytes(upload);
        var file = files.facts(
                files.store(upload.name(), new ByteArrayInputStream(pdf), Set.of(MediaType.PDF), MAX_BYTES));
        var read = reader.read(placement, pdf);
        var stored = new StoredDocument(file.id(), file.name(), file.sha256());
        var back = readBacks.save(new ReadBack(placementId, stored, read, user.id(), clock.instant()));
        trail.record(ProofService.entry("advertising.proof.read-back", placement)
                .with("names-found", read.found())
                .with("differences", read.findings().size())
                .with("hash", file.sha256()));
        return back.getId();
    }

    /** What was read last on the pages that are filed for an order, by its insertions. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public Map<UUID, ReadBackRow> ofTearSheets(UUID order) {
        return readBacks.ofTearSheets(order).stream()
                .collect(Collectors.toMap(
                        ReadTearSheet::insertion, read -> read.back().row(), (earlier, later) -> later));
    }

    /** A page that came back as a picture, with what differs marked on it. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public ProofFile picture(UUID id, int page) {
        var back = readBacks.findById(id).orElseThrow(() -> new Refusal("advertising.proof.refused.unknown"));
        if (!files.sha256(back.fileId()).equals(back.sha256())) {
            throw new Refusal("advertising.proof.refused.altered");
        }
        var out = new ByteArrayOutputStream();
        files.write(back.fileId(), out);
        var picture = ReturnedPdf.picture(out.toByteArray(), page, DOTS);
        MarkedPage.mark(picture, page, back.row().findings());
        try {
            return new ProofFile("page.png", MediaType.PNG.mediaType(), PagePicture.png(picture));
        } catch (IOException e) {
            throw new UncheckedIOException("The page could not be drawn", e);
        }
    }

    private static byte[] bytes(AdUpload upload) {
        try (var content = upload.content().open()) {
            var bytes = content.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new Refusal("work.refused.file-too-large", upload.name(), MAX_BYTES >> 20);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + upload.name() + " could not be read", e);
        }
    }
}
