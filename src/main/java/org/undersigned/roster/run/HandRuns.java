package org.undersigned.roster.run;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.Refusal;

/** The runs that were recorded by hand, for what orders pages; whoever calls has asked for the permission. */
@Component
public class HandRuns {

    private final EditionRuns runs;

    HandRuns(EditionRuns runs) {
        this.runs = runs;
    }

    /** Those of an edition that stand and are no page that was ordered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Run> alone(UUID edition) {
        return runs.findByEditionIdAndTakenBackAtIsNullOrderByRanOnDescRecordedAtDesc(edition).stream()
                .map(EditionRun::facts)
                .filter(run -> run.printed() == null)
                .toList();
    }

    /**
     * Keeps that some of them are a page that was ordered, which is counted once.
     *
     * @param on the day on which the page ran
     * @throws Refusal when one was taken back, or is of another edition, day or page
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void same(Collection<UUID> some, UUID edition, UUID printed, LocalDate on) {
        for (var id : some) {
            runs.findById(id)
                    .filter(run -> run.isOf(edition) && run.isAlone() && run.isOn(on))
                    .orElseThrow(() -> new Refusal("roster.refused.other-run"))
                    .isThatOf(printed);
        }
    }
}
