package org.undersigned.intake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.directory.PartyService;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.queue.SignatureQueries;

/** Takes back what lines did, through the same services as by hand, in the transaction of the caller. */
@Component
class LineUndo {

    private final ImportLines lines;
    private final FieldChanges changes;
    private final ChangeRows changeRows;
    private final PartyService parties;
    private final ParticipationService participations;
    private final SignatureService signatures;
    private final SignatureQueries signed;
    private final LineSources sources;
    private final EntityManager session;

    LineUndo(
            ImportLines lines,
            FieldChanges changes,
            ChangeRows changeRows,
            PartyService parties,
            ParticipationService participations,
            SignatureService signatures,
            SignatureQueries signed,
            LineSources sources,
            EntityManager session) {
        this.lines = lines;
        this.changes = changes;
        this.changeRows = changeRows;
        this.parties = parties;
        this.participations = participations;
        this.signatures = signatures;
        this.signed = signed;
        this.sources = sources;
        this.session = session;
    }

    /** Takes back what lines created: the last thing of all of them before the one before. */
    void undo(ImportFacts facts, List<ImportLine> some) {
        var created =
                some.stream().filter(line -> line.outcome() == Outcome.CREATED).toList();
        sources.remove(facts.id(), created);
        ids(some, ImportLine::signature).forEach(signatures::removeUnused);
        var taken = takeBack(facts, some);
        participations.removeUnused(ids(some, ImportLine::participation));
        putDown();
        parties.removeUnused(ids(created, ImportLine::party));
        var others = sources.leave(facts.id(), some, taken);
        some.stream()
                .collect(Collectors.groupingBy(
                        line -> undone(line, stay(taken, line), others),
                        Collectors.mapping(ImportLine::number, Collectors.toList())))
                .forEach((done, numbers) -> lines.done(facts.id(), numbers, done));
        putDown();
    }

    private static List<UUID> ids(List<ImportLine> some, Function<ImportLine, @Nullable UUID> id) {
        return some.stream().map(id).flatMap(Stream::ofNullable).toList();
    }

    private static List<String> stay(Map<Integer, FieldChanges.TakenBack> taken, ImportLine line) {
        return taken.getOrDefault(line.number(), FieldChanges.TakenBack.NOTHING).stay();
    }

    /** Takes back what lines changed, by the number of the line. */
    private Map<Integer, FieldChanges.TakenBack> takeBack(ImportFacts facts, List<ImportLine> some) {
        var entered = changeRows.of(facts.id(), facts.plan(), some);
        var said = new ArrayList<FieldChanges.LineSaid>();
        for (var line : some) {
            var ofLine = entered.getOrDefault(line.number(), List.of());
            if (line.party() != null && !ofLine.isEmpty()) {
                said.add(new FieldChanges.LineSaid(line, line.party(), ofLine));
            }
        }
        var taken = changes.takeBack(facts.origin(), said);
        putDown();
        var changed = new HashMap<Integer, List<LineChange>>();
        taken.forEach((number, back) -> changed.put(number, back.changes()));
        changeRows.note(facts.id(), changed);
        return taken;
    }

    /**
     * A line of which something stays still leads to its party.
     *
     * @param others those whom lines named and who stay
     */
    private static Done undone(ImportLine line, List<String> stay, Map<Integer, List<String>> others) {
        var told = ImportLines.told(Stream.concat(stay.stream(), others.getOrDefault(line.number(), List.of()).stream())
                .toList());
        return stay.isEmpty()
                ? new Done(Outcome.UNDONE, told, null, null, null)
                : new Done(Outcome.KEPT, told, line.party(), null, null);
    }

    /**
     * Of a line whose party or signature has to stay, takes back what it changed of a party that was there before.
     *
     * @param refused why they stay, where no signature is confirmed by now
     */
    void undoChanges(ImportFacts facts, ImportLine line, String refused) {
        var told = new ArrayList<String>(List.of(confirmed(facts, line).orElse(refused)));
        if (line.outcome() == Outcome.LINKED) {
            var taken = takeBack(facts, List.of(line)).getOrDefault(line.number(), FieldChanges.TakenBack.NOTHING);
            told.addAll(taken.stay());
            told.addAll(sources.leave(facts.id(), line, new FieldChanges.TakenBack(taken.changes(), told)));
        }
        lines.done(
                facts.id(),
                line.number(),
                new Done(Outcome.KEPT, ImportLines.told(told), line.party(), line.participation(), line.signature()));
    }

    /** That somebody has confirmed a signature of its party, which holds all the rest. */
    private Optional<String> confirmed(ImportFacts facts, ImportLine line) {
        return Optional.ofNullable(line.party()).stream()
                .flatMap(party -> signed.ofParty(party).stream())
                .filter(one -> one.state() == SignatureState.CONFIRMED)
                .filter(one -> one.campaign().equals(facts.campaign()))
                .findFirst()
                .map(one -> Texts.text("intake.kept.confirmed", one.credited()));
    }

    /** Keeps the session small: each query compares all that it holds with the database first. */
    private void putDown() {
        session.flush();
        session.clear();
    }
}
