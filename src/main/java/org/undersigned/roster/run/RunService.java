package org.undersigned.roster.run;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.act.Act;
import org.undersigned.signature.act.Acts;
import org.undersigned.signature.act.Lengths;

/** Records that the names of an edition were printed or posted; each such run counts against what signers allowed. */
@Service
public class RunService {

    private final EditionRuns runs;
    private final RosterService rosters;
    private final Acts acts;
    private final Trail trail;

    RunService(EditionRuns runs, RosterService rosters, Acts acts, Trail trail) {
        this.runs = runs;
        this.rosters = rosters;
        this.acts = acts;
        this.trail = trail;
    }

    /** The runs of an edition that stand, the last first. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<Run> runs(UUID edition) {
        return standing(edition).stream().map(EditionRun::facts).toList();
    }

    /**
     * @throws Refusal when names of this use do not run, when nobody says where, when the day lies ahead or before the
     *     edition was sealed, or when this run is recorded already
     */
    @RolesAllowed(Permission.EDITION_EXPORT)
    @Transactional
    public void record(UUID id, RunDetails details) {
        var edition = rosters.edition(id);
        var act = acts.now();
        expectPossible(edition, details, act);
        if (standing(id).stream().anyMatch(run -> run.isLike(details))) {
            throw new Refusal("roster.refused.run-twice", edition.label());
        }
        runs.save(new EditionRun(id, details, act));
        trail.record(entry("roster.edition.ran", edition)
                .with("ran-on", details.ranOn())
                .with("place", details.place()));
    }

    private static void expectPossible(EditionFacts edition, RunDetails details, Act act) {
        var use = edition.choice().scope();
        var zone = edition.imprint().zone();
        if (!use.runs()) {
            throw new Refusal("roster.refused.no-run", edition.label(), Texts.label(use));
        }
        if (details.place().isEmpty()) {
            throw new Refusal("roster.refused.no-place");
        }
        if (details.place().length() > RunDetails.LONGEST) {
            throw new Refusal("roster.refused.long-place", RunDetails.LONGEST);
        }
        if (details.ranOn().isAfter(LocalDate.ofInstant(act.at(), zone))
                || details.ranOn().isBefore(LocalDate.ofInstant(edition.asOf(), zone))) {
            throw new Refusal("roster.refused.run-day", edition.label());
        }
    }

    /** @throws Refusal when no reason is given, or when the run does not stand */
    @RolesAllowed(Permission.EDITION_EXPORT)
    @Transactional
    public void takeBack(UUID id, UUID run, String reason) {
        var edition = rosters.edition(id);
        if (reason.isBlank()) {
            throw new Refusal("roster.refused.no-reason");
        }
        Lengths.expect(reason, Lengths.REASON);
        var recorded = runs.findById(run)
                .filter(each -> each.isOf(id))
                .orElseThrow(() -> new Refusal("roster.refused.unknown-run", edition.label()));
        recorded.takeBack(reason.strip(), acts.now());
        trail.record(entry("roster.edition.run-taken-back", edition)
                .with("ran-on", recorded.facts().ranOn())
                .with("place", recorded.facts().place())
                .because(reason.strip()));
    }

    private List<EditionRun> standing(UUID edition) {
        return runs.findByEditionIdAndTakenBackAtIsNullOrderByRanOnDescRecordedAtDesc(edition);
    }

    private static Entry entry(String verb, EditionFacts edition) {
        return Entry.of(verb, RosterService.KIND, edition.id(), edition.label()).in(edition.campaign());
    }
}
