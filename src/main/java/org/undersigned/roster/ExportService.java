package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignService;
import org.undersigned.signature.MissingName;
import org.undersigned.work.MediaType;
import org.undersigned.work.StoredFiles;

/**
 * Gives out the files of editions. Before each export every name is asked again whether it still stands; one that does
 * not blocks the whole edition.
 */
@Service
public class ExportService {

    /** The largest file an edition makes, in bytes. */
    private static final long MAX_FILE_BYTES = 64L << 20;

    /** How many names or recipients a refusal tells; the rest is counted. */
    private static final int TOLD = 3;

    private final RosterService rosters;
    private final CampaignService campaigns;
    private final EditionDocuments documents;
    private final EditionFiles files;
    private final EditionExports exports;
    private final StoredFiles storedFiles;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    ExportService(
            RosterService rosters,
            CampaignService campaigns,
            EditionDocuments documents,
            EditionFiles files,
            EditionExports exports,
            StoredFiles storedFiles,
            CurrentUser currentUser,
            Trail trail,
            Clock clock) {
        this.rosters = rosters;
        this.campaigns = campaigns;
        this.documents = documents;
        this.files = files;
        this.exports = exports;
        this.storedFiles = storedFiles;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Gives out an edition.
     *
     * @param givenTo the newsroom or person who gets it
     * @throws Refusal when the edition was recalled, or when a name on it no longer stands; the names and who already
     *     holds them are told
     */
    @RolesAllowed(Permission.EDITION_EXPORT)
    @Transactional
    public ExportedFile export(UUID id, FileKind kind, String givenTo) {
        var edition = rosters.find(id);
        if (givenTo.isBlank()) {
            throw new Refusal("roster.refused.no-recipient");
        }
        if (edition.state() == EditionState.RECALLED) {
            throw new Refusal("roster.refused.recalled", edition.label());
        }
        expectSameEmbargo(edition);
        expectCovered(edition);
        var file = files.findById(new EditionFile.Key(id, kind)).orElseGet(() -> make(edition, kind));
        exports.save(new EditionExport(id, kind, file.sha256(), givenTo.strip(), currentUser.id(), clock.instant()));
        trail.record(RosterService.entry("roster.edition.exported", edition)
                .with("format", kind)
                .with("hash", file.sha256())
                .with("given-to", givenTo.strip()));
        var out = new ByteArrayOutputStream();
        storedFiles.write(file.fileId(), out);
        return new ExportedFile(storedFiles.facts(file.fileId()).name(), kind, file.sha256(), out.toByteArray());
    }

    /** Who got an edition, newest first. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<ExportRow> exports(UUID edition) {
        return exports.findByEditionIdOrderByAtDesc(edition).stream()
                .map(EditionExport::row)
                .toList();
    }

    /** The embargo stands in the files, so an edition that was sealed under another one would tell newsrooms wrong. */
    private void expectSameEmbargo(Edition edition) {
        var sealed = edition.facts().imprint();
        var embargo = campaigns.campaign(edition.campaignId()).embargo();
        if (!Objects.equals(sealed.embargo(), embargo)) {
            throw new Refusal(
                    "roster.refused.embargo-moved",
                    edition.label(),
                    told(sealed.embargo(), sealed.zone()),
                    told(embargo, sealed.zone()));
        }
    }

    private static String told(@Nullable Instant embargo, ZoneId zone) {
        return embargo == null
                ? text("roster.refused.embargo-moved.none")
                : text("roster.refused.embargo-moved.until", LocalTime.of(embargo, zone));
    }

    private void expectCovered(Edition edition) {
        var lost = rosters.lost(edition.getId());
        if (lost.isEmpty()) {
            return;
        }
        var names = told(lost.stream().map(MissingName::credited).toList());
        var holders = told(exports.findByEditionIdOrderByAtDesc(edition.getId()).stream()
                .map(export -> export.row().givenTo())
                .distinct()
                .toList());
        throw new Refusal(
                holders.isEmpty() ? "roster.refused.name-lost" : "roster.refused.name-lost-held",
                edition.label(),
                lost.size(),
                names,
                holders);
    }

    private EditionFile make(Edition edition, FileKind kind) {
        var facts = edition.facts();
        var content = documents.make(facts, kind);
        var stored = storedFiles.store(
                EditionDocuments.fileName(facts, kind),
                new ByteArrayInputStream(content),
                Set.of(MediaType.ZIP, MediaType.TEXT),
                MAX_FILE_BYTES);
        var sha256 = storedFiles.facts(stored).sha256();
        return files.save(new EditionFile(new EditionFile.Key(edition.getId(), kind), stored, sha256));
    }

    private static String told(List<String> all) {
        var told = all.stream().limit(TOLD).collect(Collectors.joining(", "));
        return all.size() <= TOLD ? told : told + " +" + (all.size() - TOLD);
    }
}
