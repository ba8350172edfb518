package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.signature.dossier.DossierArchive;
import org.undersigned.signature.dossier.DossierDocument.Fact;
import org.undersigned.signature.dossier.DossierFile;
import org.undersigned.signature.dossier.DossierFiles;
import org.undersigned.signature.dossier.Dossiers;
import org.undersigned.signature.dossier.SignatureDossier;

/**
 * Shows and gives out the consent dossier of an edition: of each of its names, in the order of the list, what shows the
 * yes. A name that was taken back since, or an edition that was recalled, is told as such and stays readable: it is then
 * that somebody asks how we knew.
 */
@Service
public class EditionDossierService {

    /** How many names are shown at a time. */
    public static final int PAGE = Dossiers.BATCH;

    private final RosterService rosters;
    private final EditionLines lines;
    private final Dossiers dossiers;
    private final DossierFiles files;
    private final UserDirectory users;
    private final Trail trail;

    EditionDossierService(
            RosterService rosters,
            EditionLines lines,
            Dossiers dossiers,
            DossierFiles files,
            UserDirectory users,
            Trail trail) {
        this.rosters = rosters;
        this.lines = lines;
        this.dossiers = dossiers;
        this.files = files;
        this.users = users;
        this.trail = trail;
    }

    /**
     * At most {@value #PAGE} names of an edition with where each stands; what was said is read with each name.
     *
     * @param offset how many names are passed over
     * @throws Refusal when there is no such edition, when its names are under embargo for the user, or when what is stored
     *     of it is not what was sealed
     */
    @RolesAllowed(Permission.EVIDENCE_READ)
    @Transactional(readOnly = true)
    public EditionDossier contents(UUID id, int offset) {
        var edition = readable(id).facts();
        var sealed = lines.sealed(edition);
        var from = Math.clamp(offset, 0, sealed.size());
        var some = sealed.subList(from, Math.min(from + PAGE, sealed.size()));
        var found = dossiers.of(some.stream().map(EditionLine::signature).toList());
        return new EditionDossier(
                edition,
                EditionDossier.sealed(edition, users.name(edition.sealedBy())),
                sealed.size(),
                some.stream()
                        .map(line -> EditionDossier.Line.of(line, found.get(line.signature()), edition))
                        .toList());
    }

    /**
     * The dossier of an edition as a zip that can be verified without us. The trail keeps its hash and of how many names
     * it is; which these are is sealed.
     *
     * @throws Refusal as for {@link #contents}, and when a file of the evidence is not what was stored
     */
    @RolesAllowed(Permission.EVIDENCE_READ)
    @Transactional
    public DossierFile take(UUID id) {
        var edition = readable(id);
        var facts = edition.facts();
        var sealed = lines.sealed(facts);
        var file = files.make(about(facts), archive -> write(facts, sealed, archive));
        trail.record(RosterService.entry("roster.edition.dossier-taken", edition)
                .with("hash", file.sha256())
                .with("names", sealed.size())
                .with("files", file.evidenceFiles()));
        return file;
    }

    private Edition readable(UUID id) {
        var edition = rosters.find(id);
        rosters.embargo(edition).ifPresent(refusal -> {
            throw refusal;
        });
        return edition;
    }

    private static DossierFiles.About about(EditionFacts edition) {
        var imprint = edition.imprint();
        return new DossierFiles.About(
                text("roster.dossier.file-name", imprint.slug(), edition.number()),
                text("roster.dossier.about", edition.label(), imprint.letter(), imprint.campaign()),
                imprint.zone());
    }

    private void write(EditionFacts edition, List<EditionLine> sealed, DossierArchive archive) {
        var contents = new ArrayList<Fact>();
        for (var from = 0; from < sealed.size(); from += Dossiers.BATCH) {
            var batch = sealed.subList(from, Math.min(from + Dossiers.BATCH, sealed.size()));
            var found = dossiers.of(batch.stream().map(EditionLine::signature).toList());
            batch.forEach(line -> contents.add(write(edition, line, found.get(line.signature()), archive)));
            dossiers.forget();
        }
        var facts = EditionDossier.sealed(edition, users.name(edition.sealedBy()));
        archive.add("edition.txt", EditionDossier.document(edition, facts, contents));
    }

    private static Fact write(
            EditionFacts edition, EditionLine line, @Nullable SignatureDossier dossier, DossierArchive archive) {
        var standing = EditionDossier.Line.of(line, dossier, edition).standing();
        var told = dossier == null
                ? text("roster.dossier.line.gone", line.credited(), standing)
                : text("roster.dossier.line", line.credited(), standing, archive.add(line.position(), dossier));
        return new Fact(String.valueOf(line.position()), told);
    }
}
