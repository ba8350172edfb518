package org.undersigned.intake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.directory.Disciplines;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyMatching;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.Made;

/** Does with lines what was decided, through the same services as by hand, in the transaction of the caller. */
@Component
class LineWork {

    private final ImportLines lines;
    private final PartyMatching matching;
    private final Tombstones tombstones;
    private final Openings openings;
    private final FieldChanges changes;
    private final ChangeRows changeRows;
    private final CurrentUser user;
    private final PartyService parties;
    private final Disciplines disciplines;
    private final LineClaims claims;
    private final LineSources sources;
    private final EntityManager session;

    LineWork(
            ImportLines lines,
            PartyMatching matching,
            Tombstones tombstones,
            Openings openings,
            FieldChanges changes,
            ChangeRows changeRows,
            CurrentUser user,
            PartyService parties,
            Disciplines disciplines,
            LineClaims claims,
            LineSources sources,
            EntityManager session) {
        this.lines = lines;
        this.matching = matching;
        this.tombstones = tombstones;
        this.openings = openings;
        this.changes = changes;
        this.changeRows = changeRows;
        this.user = user;
        this.parties = parties;
        this.disciplines = disciplines;
        this.claims = claims;
        this.sources = sources;
        this.session = session;
    }

    void apply(ImportFacts facts, List<ImportLine> some) {
        var came = cameMeanwhile(facts.id(), some);
        var gone = tombstones.of(claims.letter(facts.plan()));
        var seen = changeRows.of(facts.id(), facts.plan(), some);
        var now = changes.proposed(facts.origin(), facts.plan(), linked(some));
        var brought = new HashMap<Integer, UUID>();
        var met = new HashSet<UUID>();
        for (var line : some) {
            var isGone =
                    isWanted(line) && gone.under(line, facts.plan().names(line)).isPresent();
            var changed = new Changes(
                    seen.getOrDefault(line.number(), List.of()),
                    isLinked(line) && met.contains(line.match())
                            ? proposed(facts, line)
                            : now.getOrDefault(line.number(), List.of()));
            var done =
                    isGone ? Optional.of(leftOut(Texts.label(Problem.TOMBSTONE))) : apply(facts, line, came, changed);
            done.ifPresent(what -> lines.done(facts.id(), line.number(), what));
            var party = done.map(ImportLines.Done::party).orElse(null);
            if (party != null) {
                met.add(party);
                if (touches(facts, line, changed)) {
                    brought.put(line.number(), party);
                }
            }
            putDown();
        }
        sources.add(facts, some, brought);
    }

    private List<LineChange> proposed(ImportFacts facts, ImportLine line) {
        return changes.proposed(facts.origin(), facts.plan(), List.of(line)).getOrDefault(line.number(), List.of());
    }

    /** A working sheet leads to all that it was taken of; it is a source of those alone in whose rows something was changed. */
    private static boolean touches(ImportFacts facts, ImportLine line, Changes changed) {
        return !facts.plan().fields().contains(Field.ROW_KEY) || !isLinked(line) || changed.changeSomething();
    }

    /** What a line would change as somebody has seen it, and at this moment. */
    private record Changes(List<LineChange> seen, List<LineChange> now) {

        boolean stand() {
            return FieldChanges.stands(seen, now);
        }

        boolean changeSomething() {
            return chosen().stream().anyMatch(change -> change.chosen() && change.isOpen());
        }

        List<LineChange> chosen() {
            return FieldChanges.chosenAs(seen, now);
        }
    }

    private static List<ImportLine> linked(List<ImportLine> some) {
        return some.stream().filter(LineWork::isLinked).toList();
    }

    private static boolean isLinked(ImportLine line) {
        return line.decision() == Decision.USE_MATCH && line.match() != null;
    }

    /** Nothing where a line stays open: it waits for somebody else, or for a decision again. */
    private Optional<ImportLines.Done> apply(ImportFacts facts, ImportLine line, Came came, Changes changed) {
        if (line.decision() == null && line.problem() == Problem.CHANGED_SINCE) {
            return Optional.empty();
        }
        if (isLinked(line) && !changed.stand()) {
            changeRows.replace(facts.id(), line.number(), changed.now());
            lines.putBack(facts.id(), line.number(), Problem.CHANGED_SINCE);
            return Optional.empty();
        }
        return isLinked(line) && changed.changeSomething() && !user.may(Permission.IMPORT_APPLY)
                ? Optional.empty()
                : Optional.of(done(facts, line, came, changed));
    }

    private static boolean isWanted(ImportLine line) {
        return line.decision() == Decision.CREATE || line.decision() == Decision.USE_MATCH;
    }

    /** Keeps the session as small as one line: each query compares all that it holds with the database first. */
    private void putDown() {
        session.flush();
        session.clear();
    }

    /**
     * What has come into the directory since the file was checked and has a name of it.
     *
     * @param strangers names of parties that are not from this file
     * @param own parties that came with what other rows say, by name
     */
    private record Came(Set<String> strangers, Map<String, PartyHit> own) {

        /** The party that another row has brought and that a line is about. */
        Optional<UUID> broughtFor(ImportLine line) {
            return Optional.ofNullable(own.get(line.name()))
                    .filter(hit -> hit.kind() == line.kind())
                    .map(PartyHit::id);
        }
    }

    private Came cameMeanwhile(UUID importId, List<ImportLine> some) {
        var unseen = some.stream().filter(LineWork::isNew).map(ImportLine::name).toList();
        var hits = matching.sameNames(unseen);
        if (hits.isEmpty()) {
            return new Came(new HashSet<>(), new HashMap<>());
        }
        var created = lines.createdAmong(
                importId,
                hits.values().stream().flatMap(List::stream).map(PartyHit::id).toList());
        var made = changeRows.madeParties(importId);
        var came = new Came(new HashSet<>(), new HashMap<>());
        hits.forEach((name, parties) -> parties.forEach(party -> {
            if (made.contains(party.id())) {
                came.own().put(name, party);
            } else if (!created.contains(party.id())) {
                came.strangers().add(name);
            }
        }));
        return came;
    }

    /** Rows further down may be about those who came with this one. */
    private void remember(Came came, List<LineChange> entered) {
        var made = entered.stream()
                .flatMap(change -> change.made().stream())
                .filter(one -> one.sort() == Made.Sort.PARTY)
                .map(Made::id)
                .toList();
        if (!made.isEmpty()) {
            session.flush();
            matching.namesOf(made).forEach(hit -> came.own().put(hit.name(), hit));
        }
    }

    private static boolean isNew(ImportLine line) {
        return line.proposal() == Proposal.CREATE && line.decision() == Decision.CREATE;
    }

    private ImportLines.Done done(ImportFacts facts, ImportLine line, Came came, Changes changed) {
        var rejection = line.rejection();
        if (line.decision() == null) {
            return leftOut(rejection == null ? Texts.text("intake.left-undecided") : Texts.label(rejection));
        }
        var brought = isNew(line) ? came.broughtFor(line) : Optional.<UUID>empty();
        if (brought.isPresent()) {
            return linkTo(facts, line, brought.get(), line.name(), came, changed);
        }
        if (isNew(line) && came.strangers().contains(line.name())) {
            return leftOut(Texts.text("intake.came-meanwhile", line.name()));
        }
        return switch (line.decision()) {
            case SKIP -> leftOut(rejection == null ? null : Texts.label(rejection));
            case CREATE -> complete(facts, line, create(facts.plan(), line), came, changed);
            case USE_MATCH -> link(facts, line, came, changed);
        };
    }

    /** The party of a line; a new one has no participation and no signature yet. */
    private record Found(UUID party, PartyKind kind, Outcome outcome) {

        boolean isNew() {
            return outcome == Outcome.CREATED;
        }
    }

    private static ImportLines.Done leftOut(@Nullable String reason) {
        return new ImportLines.Done(Outcome.SKIPPED, reason, null, null, null);
    }

    private ImportLines.Done link(ImportFacts facts, ImportLine line, Came came, Changes changed) {
        if (line.firstLine() == null) {
            return complete(facts, line, existing(line, line.match()), came, changed);
        }
        var first = lines.find(facts.id(), line.firstLine()).orElseThrow();
        return first.party() == null
                ? leftOut(Texts.text("intake.first-left-out", first.row()))
                : linkTo(facts, line, first.party(), first.name(), came, changed);
    }

    /** To a party that was not there when the file was checked: what nobody has left out is entered where nothing goes. */
    private ImportLines.Done linkTo(
            ImportFacts facts, ImportLine line, UUID party, String name, Came came, Changes changed) {
        var now = FieldChanges.withoutLeft(changed.seen(), proposed(facts, line.sameAs(party, name, 1)));
        return complete(facts, line, existing(line, party), came, new Changes(now, now));
    }

    private Found existing(ImportLine line, @Nullable UUID party) {
        var facts = Optional.ofNullable(party)
                .flatMap(parties::facts)
                .orElseThrow(() -> new Refusal("intake.refused.match-gone", line.name()));
        return new Found(facts.id(), facts.kind(), Outcome.LINKED);
    }

    private Found create(ImportPlan plan, ImportLine line) {
        var names = new ArrayList<NameDetails>(List.of(NameDetails.credited(line.name())));
        plan.names(line).stream().skip(1).forEach(other -> names.add(NameDetails.of(NameKind.ALIAS, other)));
        var kind = line.kind() == null ? PartyKind.PERSON : line.kind();
        var party = parties.create(
                new PartyDetails(kind, names, disciplines(plan, line), List.of(), NameReading.note(plan, line)));
        return new Found(party, kind, Outcome.CREATED);
    }

    private List<String> disciplines(ImportPlan plan, ImportLine line) {
        var said = plan.values(line.cells(), Field.DISCIPLINE).stream()
                .flatMap(value -> disciplines.codeOf(value).stream())
                .distinct()
                .toList();
        return said.isEmpty() && plan.discipline() != null ? List.of(plan.discipline()) : said;
    }

    /** What else is to come of a line whose party is there. */
    private ImportLines.Done complete(ImportFacts facts, ImportLine line, Found found, Came came, Changes changed) {
        var opened = openings.open(facts, line, found.party(), found.isNew());
        var signature = claims.record(facts.plan(), line, found.party(), found.kind(), found.isNew());
        // What hangs on a party looks for it in the database.
        session.flush();
        var notes = new ArrayList<>(opened.notes());
        var chosen =
                found.isNew() ? changes.forNew(facts.origin(), facts.plan(), line, changed.seen()) : changed.chosen();
        remember(came, changes.enter(facts.id(), facts.origin(), facts.plan(), line, found.party(), chosen));
        notes.addAll(FieldChanges.unread(changed.seen()));
        return new ImportLines.Done(
                found.outcome(), ImportLines.told(notes), found.party(), opened.participation(), signature);
    }
}
