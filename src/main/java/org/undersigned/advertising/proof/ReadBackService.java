package org.undersigned.advertising.proof;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.typeset.SetName;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.roster.EditionLine;
import org.undersigned.work.MediaType;
import org.undersigned.work.StoredFiles;

/** Reads pages that the paper returns, its proof or the tear sheet, and compares them with the ad name by name. */
@Service
public class ReadBackService {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 32 << 20;

    private static final float DOTS = 110;

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final PlacementService placements;
    private final CopyReadings copies;
    private final ReadBacks readBacks;
    private final StoredFiles files;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    ReadBackService(
            PlacementService placements,
            CopyReadings copies,
            ReadBacks readBacks,
            StoredFiles files,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.placements = placements;
        this.copies = copies;
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
        var version = copies.byId(placement.copyVersion());
        var preview = copies.preview(version.copy(), version.number());
        var names = names(preview);
        var headings = ProofSetter.headings(preview);
        var unwanted = unwanted(version.copy(), preview);
        var read = ReturnedPdf.read(pdf, false);
        if (read.text().length() == 0) {
            throw new Refusal("advertising.proof.refused.pdf-no-text");
        }
        var time = TimeLimit.of(LONGEST, "advertising.proof.refused.pdf-too-much");
        var result = PageComparison.of(names, headings, unwanted, read.text(), time);
        if (result.found() < names.size() / 2) {
            var sorted = PageComparison.of(
                    names, headings, unwanted, ReturnedPdf.read(pdf, true).text(), time);
            result = sorted.found() > result.found() ? sorted : result;
        }
        var back = readBacks.save(
                new ReadBack(placementId, file, names.size(), read.pages(), result, user.id(), clock.instant()));
        trail.record(ProofService.entry("advertising.proof.read-back", placement)
                .with("names-found", result.found())
                .with("differences", result.findings().size())
                .with("hash", file.sha256()));
        return back.getId();
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

    /** The names of the other versions of the ad, of which the paper may have printed one. */
    private Set<String> unwanted(UUID copy, CopyPreview wanted) {
        var unwanted = new LinkedHashSet<String>();
        copies.versions(copy).forEach(row -> unwanted.addAll(besides(copies.preview(copy, row.number()), wanted)));
        names(wanted).forEach(unwanted::remove);
        return unwanted;
    }

    /** Where more or less of the credits is printed, a name of both versions is the same name that reads otherwise. */
    private static List<String> besides(CopyPreview other, CopyPreview wanted) {
        var credited = wanted.running().stream().map(EditionLine::credited).collect(Collectors.toSet());
        return names(other.running().stream()
                .filter(line -> other.extent() == wanted.extent() || !credited.contains(line.credited())));
    }

    private static List<String> names(CopyPreview preview) {
        return names(preview.running().stream());
    }

    private static List<String> names(Stream<EditionLine> lines) {
        return lines.map(ProofSetter::name).map(SetName::printed).toList();
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
