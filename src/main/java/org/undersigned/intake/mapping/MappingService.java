package org.undersigned.intake.mapping;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.Folding;
import org.undersigned.intake.ImportPlan;

/** Keeps how files were read, and finds it again for the next file of their source. */
@Service
public class MappingService {

    static final String KIND = "import-mapping";

    /** At least so much of the headings must be common to two files. */
    static final double LEAST_OVERLAP = 0.6;

    private static final int LONGEST_SOURCE = 200;

    private final SavedMappings mappings;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    MappingService(SavedMappings mappings, CurrentUser currentUser, Trail trail, Clock clock) {
        this.mappings = mappings;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of them, the last used first. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<MappingFacts> all() {
        return mappings.lastUsedFirst().stream().map(SavedMapping::facts).toList();
    }

    /** Nothing where it was deleted. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public Optional<MappingFacts> find(UUID id) {
        return mappings.findById(id).map(SavedMapping::facts);
    }

    /** How the file was read whose headings are the most like these; of equals the one that was used last. */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional(readOnly = true)
    public Optional<MappingFacts> likeliest(List<String> headings) {
        MappingFacts best = null;
        var most = 0.0;
        var hashed = HeadingKeys.kept(headings);
        for (var mapping : all()) {
            var overlap = HeadingKeys.overlap(hashed, mapping.plan().headings());
            if (overlap >= LEAST_OVERLAP && overlap > most) {
                best = mapping;
                most = overlap;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Keeps how a file was read, in the place of what was kept for its source before. A file without headings is found
     * again by nothing, so nothing is kept of it.
     *
     * @param usualSource as the list is called where nobody has said it: by its file
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional
    public void keep(ImportPlan plan, String usualSource) {
        if (plan.headings().stream().allMatch(String::isBlank)) {
            return;
        }
        var said = plan.source().equals(usualSource) ? "" : plan.source();
        var source = shortened(said.isEmpty() ? usualSource : said);
        var folded = Folding.fold(source);
        var kept = plan.forLaterFiles().called(said).with(plan.columns().called(HeadingKeys.kept(plan.headings())));
        var stored = mappings.findByFolded(folded).or(() -> readSo(kept));
        if (stored.isEmpty()) {
            var mapping = new SavedMapping(source, folded, kept, currentUser.id(), clock.instant());
            trail.record(entry("intake.mapping.kept", mappings.saveAndFlush(mapping)));
        } else {
            var isNew = stored.get().use(kept, currentUser.id(), clock.instant());
            var mapping = mappings.saveAndFlush(stored.get());
            if (isNew) {
                trail.record(entry("intake.mapping.kept", mapping));
            }
        }
    }

    /** @throws Refusal when a file has been read by it since the given version was seen */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional
    public void delete(UUID id, long seenVersion) {
        var mapping = mappings.findById(id).orElseThrow(() -> new Refusal("intake.refused.mapping-gone"));
        mapping.expectVersion(seenVersion, mapping.source());
        mappings.delete(mapping);
        trail.record(entry("intake.mapping.deleted", mapping));
    }

    /** Another file of a source without a name that was read in just this way. */
    private Optional<SavedMapping> readSo(ImportPlan plan) {
        return plan.source().isBlank()
                ? mappings.lastUsedFirst().stream()
                        .filter(mapping -> mapping.plan().equals(plan))
                        .findFirst()
                : Optional.empty();
    }

    private static String shortened(String source) {
        return source.length() <= LONGEST_SOURCE ? source : source.substring(0, LONGEST_SOURCE);
    }

    private static Entry entry(String verb, SavedMapping mapping) {
        return Entry.of(verb, KIND, mapping.getId(), mapping.source());
    }
}
