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
    private final List<PrintedRuns> printed;
    private final RosterService rosters;
    private final Acts acts;
    private final Trail trail;

    RunService(EditionRuns runs, List<PrintedRuns> printed, RosterService rosters, Acts acts, Trail trail) {
        this.runs = runs;
        this.printed = List.copyOf(printed);
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

    /** The pages that were ordered and ran with the names of an edition, by day: they count without being recorded. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<PrintedRun> printed(UUID id) {
        return pages(rosters.edition(id).id());
    }

    private List<PrintedRun> pages(UUID edition) {
        return printed.stream().flatMap(source -> source.of(edition).stream()).toList();
    }

    /**
     * @throws Refusal when names of this use do not run, when nobody says where, when the day lies ahead or before the
     *     edition was sealed, when this run is recorded already, or when an ordered page ran on that day and nobody says
     *     whether it is the same
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
        expectToldApart(id, details);
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

    private void expectToldApart(UUID edition, RunDetails details) {
        var thatDay = pages(edition).stream()
                .filter(page -> page.on().equals(details.ranOn()))
                .toList();
        if (details.printed() != null) {
            if (thatDay.stream().noneMatch(page -> page.id().equals(details.printed()))) {
                throw new Refusal("roster.refused.other-run");
            }
        } else if (!details.another() && !thatDay.isEmpty()) {
            throw new Refusal("roster.refused.run-printed", thatDay.getFirst().place());
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
