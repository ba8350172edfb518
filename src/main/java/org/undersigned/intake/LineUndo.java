package org.undersigned.intake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyService;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.signature.SignatureService;

/** Takes back what lines did, through the same services as by hand, in the transaction of the caller. */
@Component
class LineUndo {

    private final ImportLines lines;
    private final FieldChanges changes;
    private final ChangeRows changeRows;
    private final PartyService parties;
    private final ParticipationService participations;
    private final SignatureService signatures;
    private final LineSources sources;
    private final EntityManager session;

    LineUndo(
            ImportLines lines,
            FieldChanges changes,
            ChangeRows changeRows,
            PartyService parties,
            ParticipationService participations,
            SignatureService signatures,
            LineSources sources,
            EntityManager session) {
        this.lines = lines;
        this.changes = changes;
        this.changeRows = changeRows;
        this.parties = parties;
        this.participations = participations;
        this.signatures = signatures;
        this.sources = sources;
        this.session = session;
    }

    /** Takes back what lines created, of each the last thing first. */
    void undo(ImportFacts facts, List<ImportLine> some) {
        sources.remove(
                facts.id(),
                some.stream().filter(line -> line.outcome() == Outcome.CREATED).toList());
        var entered = changeRows.of(facts.id(), facts.plan(), some);
        for (var line : some) {
            if (line.signature() != null) {
                signatures.removeUnused(line.signature());
            }
            var stay = takeBack(facts, line, entered.getOrDefault(line.number(), List.of()));
            putDown();
            if (line.participation() != null) {
                participations.removeUnused(line.participation());
            }
            if (line.outcome() == Outcome.CREATED && line.party() != null) {
                putDown();
                parties.removeUnused(line.party());
            }
            if (line.outcome() == Outcome.LINKED && stay.isEmpty()) {
                sources.remove(facts.id(), List.of(line));
            }
            lines.done(facts.id(), line.number(), undone(line, stay));
            putDown();
        }
    }

    private List<String> takeBack(ImportFacts facts, ImportLine line, List<LineChange> entered) {
        return line.party() == null
                ? List.of()
                : changes.takeBack(facts.id(), facts.origin(), line, line.party(), entered);
    }

    /** A line of which something stays still leads to its party. */
    private static ImportLines.Done undone(ImportLine line, List<String> stay) {
        return stay.isEmpty()
                ? new ImportLines.Done(Outcome.UNDONE, null, null, null, null)
                : new ImportLines.Done(Outcome.KEPT, ImportLines.told(stay), line.party(), null, null);
    }

    /**
     * Of a line whose party or signature has to stay, takes back what it changed of a party that was there before.
     *
     * @param why they stay
     */
    void undoChanges(ImportFacts facts, ImportLine line, String why) {
        var stay = new ArrayList<String>(List.of(why));
        if (line.outcome() == Outcome.LINKED) {
            stay.addAll(takeBack(facts, line, changeRows.of(facts.id(), facts.plan(), line)));
        }
        lines.done(
                facts.id(),
                line.number(),
                new ImportLines.Done(
                        Outcome.KEPT, ImportLines.told(stay), line.party(), line.participation(), line.signature()));
    }

    /** Keeps the session as small as one line. */
    private void putDown() {
        session.flush();
        session.clear();
    }
}
