package org.undersigned.roster;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;

/**
 * Gives out the files of editions. Before each export every name is asked again whether it still stands; one that does
 * not blocks the whole edition. So does a list that is not the one that was sealed.
 */
@Service
public class ExportService {

    private final RosterService rosters;
    private final EditionLines lines;
    private final EditionStore store;
    private final ExportPolicy policy;
    private final EditionExports exports;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final TransactionTemplate apart;
    private final Clock clock;

    ExportService(
            RosterService rosters,
            EditionLines lines,
            EditionStore store,
            ExportPolicy policy,
            EditionExports exports,
            CurrentUser currentUser,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rosters = rosters;
        this.lines = lines;
        this.store = store;
        this.policy = policy;
        this.exports = exports;
        this.currentUser = currentUser;
        this.trail = trail;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Gives out an edition.
     *
     * @throws Refusal when the edition was recalled, is not stored as it was sealed or tells of another embargo than the
     *     campaign has; when a name on it no longer stands, with the names and who already holds them; and when a credit
     *     was corrected since and it is not said that the old one is meant
     */
    @RolesAllowed(Permission.EDITION_EXPORT)
    @Transactional
    public ExportedFile export(UUID id, ExportDetails details) {
        var edition = rosters.find(id);
        var facts = edition.facts();
        var sealed = tellingOfAlteration(edition, () -> lines.sealed(facts));
        policy.expectGivable(facts, sealed, details);
        var file = tellingOfAlteration(edition, () -> store.file(facts, details.kind()));
        exports.save(new EditionExport(
                id, details.kind(), file.sha256(), details.givenTo(), currentUser.id(), clock.instant()));
        trail.record(RosterService.entry("roster.edition.exported", edition)
                .with("format", details.kind())
                .with("hash", file.sha256())
                .changedErasably("given-to", null, details.givenTo())
                .changed("old-credits", 0, details.oldCredits().size()));
        return file;
    }

    /** Who got an edition, newest first. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<ExportRow> exports(UUID edition) {
        return exports.findByEditionIdOrderByAtDesc(edition).stream()
                .map(EditionExport::row)
                .toList();
    }

    /** What the trail keeps of a refusal does not name the edition, and this must be found. */
    private <T> T tellingOfAlteration(Edition edition, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            if (refusal.key().equals(EditionLines.ALTERED)) {
                apart.executeWithoutResult(
                        status -> trail.record(RosterService.entry("roster.edition.found-altered", edition)));
            }
            throw refusal;
        }
    }
}
