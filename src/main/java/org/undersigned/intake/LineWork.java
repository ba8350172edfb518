package org.undersigned.intake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.directory.Disciplines;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.field.Field;

/** Does with lines what was decided, through the same services as by hand, in the transaction of the caller. */
@Component
class LineWork {

    private final LineChoice choice;
    private final ImportLines lines;
    private final Tombstones tombstones;
    private final Openings openings;
    private final LineClaims claims;
    private final FieldChanges changes;
    private final ChangeRows changeRows;
    private final LineSources sources;
    private final PartyService parties;
    private final Disciplines disciplines;
    private final EntityManager session;

    LineWork(
            LineChoice choice,
            ImportLines lines,
            Tombstones tombstones,
            Openings openings,
            LineClaims claims,
            FieldChanges changes,
            ChangeRows changeRows,
            LineSources sources,
            PartyService parties,
            Disciplines disciplines,
            EntityManager session) {
        this.choice = choice;
        this.lines = lines;
        this.tombstones = tombstones;
        this.openings = openings;
        this.claims = claims;
        this.changes = changes;
        this.changeRows = changeRows;
        this.sources = sources;
        this.parties = parties;
        this.disciplines = disciplines;
        this.session = session;
    }

    void apply(ImportFacts facts, List<ImportLine> some) {
        var gone = tombstones.of(claims.letter(facts.plan()));
        for (var rest = some; !rest.isEmpty(); ) {
            var steps = choice.steps(facts, gone, Stretch.first(facts.plan(), rest));
            take(facts, steps);
            rest = rest.subList(steps.size(), rest.size());
        }
    }

    /** Each thing is done for all lines before the next one, since the database takes many rows as fast as one. */
    private void take(ImportFacts facts, List<LineStep> steps) {
        leave(facts, of(steps, LineStep.Leave.class), of(steps, LineStep.PutBack.class));
        var placed = new ArrayList<>(created(facts.plan(), of(steps, LineStep.Create.class)));
        placed.addAll(linked(of(steps, LineStep.Link.class)));
        var opened = openings.open(facts, placed);
        var signed = claims.record(facts.plan(), placed);
        putDown();
        var entered = changes.enter(
                facts.origin(),
                facts.plan(),
                placed.stream().map(place -> said(facts, place)).toList());
        entered.values().removeIf(List::isEmpty);
        var done = new HashMap<Integer, Done>();
        placed.forEach(place -> done.put(place.number(), done(facts, place, opened, signed.get(place.number()))));
        putDown();
        changeRows.replace(facts.id(), entered);
        lines.done(facts.id(), done);
        sources.add(
                facts, placed.stream().filter(place -> touches(facts, place)).toList(), entered);
    }

    /** Lines of which nothing comes, and those that somebody decides about again. */
    private void leave(ImportFacts facts, List<LineStep.Leave> left, List<LineStep.PutBack> back) {
        lines.done(
                facts.id(),
                left.stream()
                        .collect(Collectors.toMap(
                                leave -> leave.line().number(), leave -> Done.leftOut(leave.reason()))));
        back.forEach(one -> lines.putBack(facts.id(), one.line().number(), Problem.CHANGED_SINCE));
        changeRows.replace(
                facts.id(),
                back.stream().collect(Collectors.toMap(one -> one.line().number(), LineStep.PutBack::changes)));
    }

    private static Done done(ImportFacts facts, Placed place, Openings.Opened opened, @Nullable UUID signature) {
        var notes = new ArrayList<>(opened.notes(place));
        if (LineChoice.isNew(place.line()) && !place.isNew()) {
            notes.add(Texts.text("intake.brought-by-row"));
        }
        notes.addAll(FieldChanges.unread(seen(place.step())));
        ErrorCells.beside(facts, place.line()).ifPresent(notes::add);
        return new Done(
                place.isNew() ? Outcome.CREATED : Outcome.LINKED,
                ImportLines.told(notes),
                place.party(),
                opened.participation(place),
                signature);
    }

    private static <T extends LineStep> List<T> of(List<LineStep> steps, Class<T> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<LineChange> seen(LineStep step) {
        return switch (step) {
            case LineStep.Create create -> create.seen();
            case LineStep.Link link -> link.seen();
            case LineStep.Wait wait -> List.of();
            case LineStep.PutBack back -> List.of();
            case LineStep.Leave leave -> List.of();
        };
    }

    /**
     * A working sheet leads to all that it was taken of; it is a source of those alone in whose rows something was
     * changed.
     */
    private static boolean touches(ImportFacts facts, Placed place) {
        return !facts.plan().fields().contains(Field.ROW_KEY)
                || !LineChoice.isLinked(place.line())
                || place.step() instanceof LineStep.Link link && link.changesSomething();
    }

    private List<Placed> created(ImportPlan plan, List<LineStep.Create> steps) {
        var ids = parties.create(
                steps.stream().map(step -> details(plan, step.line())).toList());
        var placed = new ArrayList<Placed>();
        for (var made = 0; made < ids.size(); made++) {
            var step = steps.get(made);
            placed.add(new Placed(step, ids.get(made), kind(step.line()), true));
        }
        session.flush();
        return placed;
    }

    private static PartyKind kind(ImportLine line) {
        return line.kind() == null ? PartyKind.PERSON : line.kind();
    }

    private PartyDetails details(ImportPlan plan, ImportLine line) {
        var names = new ArrayList<NameDetails>(List.of(NameDetails.credited(line.name())));
        plan.names(line).stream().skip(1).forEach(other -> names.add(NameDetails.of(NameKind.ALIAS, other)));
        return new PartyDetails(kind(line), names, disciplines(plan, line), List.of(), NameReading.note(plan, line));
    }

    private List<String> disciplines(ImportPlan plan, ImportLine line) {
        var said = plan.values(line.cells(), Field.DISCIPLINE).stream()
                .flatMap(value -> disciplines.codeOf(value).stream())
                .distinct()
                .toList();
        return said.isEmpty() && plan.discipline() != null ? List.of(plan.discipline()) : said;
    }

    private List<Placed> linked(List<LineStep.Link> steps) {
        var there = parties.facts(steps.stream().map(LineStep.Link::party).toList());
        return steps.stream()
                .map(link -> new Placed(link, link.party(), party(there, link).kind(), false))
                .toList();
    }

    private PartyFacts party(Map<UUID, PartyFacts> there, LineStep.Link link) {
        var facts = there.get(link.party());
        return facts == null
                ? parties.facts(link.party())
                        .orElseThrow(() -> new Refusal(
                                "intake.refused.match-gone", link.line().name()))
                : facts;
    }

    private FieldChanges.LineSaid said(ImportFacts facts, Placed place) {
        var chosen = place.step() instanceof LineStep.Link link
                ? link.changes()
                : changes.forNew(facts.origin(), facts.plan(), place.line(), seen(place.step()));
        return new FieldChanges.LineSaid(place.line(), place.party(), chosen);
    }

    /** Keeps the session small: each query compares all that it holds with the database first. */
    private void putDown() {
        session.flush();
        session.clear();
    }
}
