package org.undersigned.intake;

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
import org.undersigned.base.Texts;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyMatching;

/** Chooses what is to be done with the lines of a stretch, by what was decided and by what the directory holds now. */
@Component
class LineChoice {

    private final ImportLines lines;
    private final PartyMatching matching;
    private final FieldChanges changes;
    private final ChangeRows changeRows;
    private final CurrentUser user;

    LineChoice(
            ImportLines lines, PartyMatching matching, FieldChanges changes, ChangeRows changeRows, CurrentUser user) {
        this.lines = lines;
        this.matching = matching;
        this.changes = changes;
        this.changeRows = changeRows;
        this.user = user;
    }

    /**
     * One step for each line, in their order. They end before a second line that turns out to lead to the same party,
     * since what it changes is told only when the first one is done.
     */
    List<LineStep> steps(ImportFacts facts, Tombstones.Gone gone, List<ImportLine> stretch) {
        var plan = facts.plan();
        var view = view(facts, stretch);
        var steps = new ArrayList<LineStep>();
        var parties = new HashSet<UUID>();
        for (var line : stretch) {
            var party = view.party(line);
            if (party != null && !parties.add(party)) {
                break;
            }
            var isGone = isWanted(line) && gone.under(line, plan.names(line)).isPresent();
            steps.add(isGone ? leave(facts, line, Problem.TOMBSTONE) : step(facts, line, view));
        }
        return steps;
    }

    /**
     * What is to be known of a stretch.
     *
     * @param parties of the lines that are about somebody who is there, by the number of the line
     * @param orphans lines whose first one was left out, by that one's row
     * @param strangers names of parties that came into the directory since the check, and not from this file
     * @param seen what lines would change as somebody has seen it
     * @param now the same at this moment
     */
    private record View(
            Map<Integer, UUID> parties,
            Map<Integer, Integer> orphans,
            Set<String> strangers,
            Map<Integer, List<LineChange>> seen,
            Map<Integer, List<LineChange>> now) {

        @Nullable
        UUID party(ImportLine line) {
            return parties.get(line.number());
        }

        List<LineChange> seen(ImportLine line) {
            return seen.getOrDefault(line.number(), List.of());
        }

        List<LineChange> now(ImportLine line) {
            return now.getOrDefault(line.number(), List.of());
        }
    }

    private View view(ImportFacts facts, List<ImportLine> stretch) {
        var parties = new HashMap<Integer, UUID>();
        var orphans = new HashMap<Integer, Integer>();
        var asked = new ArrayList<ImportLine>();
        var came = cameMeanwhile(facts.id(), stretch);
        for (var line : stretch) {
            var firstLine = line.decision() == Decision.USE_MATCH ? line.otherLine() : null;
            if (isLinked(line)) {
                asked.add(line);
            } else if (firstLine != null) {
                var first = lines.find(facts.id(), firstLine).orElseThrow();
                if (first.party() == null) {
                    orphans.put(line.number(), first.row());
                } else {
                    asked.add(line.sameAs(first.party(), first.name(), 1));
                }
            } else if (isNew(line)) {
                came.broughtFor(line).ifPresent(party -> asked.add(line.sameAs(party, line.name(), 1)));
            }
        }
        asked.forEach(line -> parties.put(line.number(), line.match()));
        var seen = changeRows.of(facts.id(), facts.plan(), stretch);
        var now = changes.proposed(facts.origin(), facts.plan(), asked);
        return new View(parties, orphans, came.strangers(), seen, now);
    }

    private LineStep step(ImportFacts facts, ImportLine line, View view) {
        var rejection = line.rejection();
        return switch (line.decision()) {
            case null -> undecided(facts, line, rejection);
            case SKIP -> rejection == null ? new LineStep.Leave(line, null) : leave(facts, line, rejection);
            case CREATE, USE_MATCH -> wanted(line, view);
        };
    }

    /** Whoever only brings rows that create leaves the rest to a coordinator. */
    private LineStep undecided(ImportFacts facts, ImportLine line, @Nullable Problem rejection) {
        if (rejection != null) {
            return leave(facts, line, rejection);
        }
        return line.problem() == Problem.CHANGED_SINCE || !user.may(Permission.IMPORT_APPLY)
                ? new LineStep.Wait(line)
                : new LineStep.Leave(line, Texts.text("intake.left-undecided"));
    }

    private LineStep wanted(ImportLine line, View view) {
        var party = view.party(line);
        var firstRow = view.orphans().get(line.number());
        if (firstRow != null) {
            return new LineStep.Leave(line, Texts.text("intake.first-left-out", firstRow));
        }
        if (party != null) {
            return isLinked(line) ? linked(line, party, view) : brought(line, party, view);
        }
        return isNew(line) && view.strangers().contains(line.name())
                ? new LineStep.Leave(line, Texts.text("intake.came-meanwhile", line.name()))
                : new LineStep.Create(line, view.seen(line));
    }

    private LineStep linked(ImportLine line, UUID party, View view) {
        var now = view.now(line);
        var isContradicted = line.otherLine() != null && FieldChanges.tellsMore(view.seen(line), now);
        if (isContradicted || !FieldChanges.stands(view.seen(line), now)) {
            return new LineStep.PutBack(line, now);
        }
        var link = new LineStep.Link(line, party, view.seen(line), FieldChanges.chosenAs(view.seen(line), now));
        return link.changesSomething() && !user.may(Permission.IMPORT_APPLY) ? new LineStep.Wait(line) : link;
    }

    /** To a party that was not there when the file was checked: what nobody has left out is entered where nothing goes. */
    private static LineStep brought(ImportLine line, UUID party, View view) {
        return new LineStep.Link(
                line, party, view.seen(line), FieldChanges.withoutLeft(view.seen(line), view.now(line)));
    }

    private static LineStep leave(ImportFacts facts, ImportLine line, Problem why) {
        return new LineStep.Leave(line, ErrorCells.rejection(facts, line, why));
    }

    private static boolean isWanted(ImportLine line) {
        return line.decision() == Decision.CREATE || line.decision() == Decision.USE_MATCH;
    }

    static boolean isLinked(ImportLine line) {
        return line.decision() == Decision.USE_MATCH && line.match() != null;
    }

    static boolean isNew(ImportLine line) {
        return line.proposal() == Proposal.CREATE && line.decision() == Decision.CREATE;
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
        var unseen =
                some.stream().filter(LineChoice::isNew).map(ImportLine::name).toList();
        var came = new Came(new HashSet<>(), new HashMap<>());
        var hits = matching.sameNames(unseen);
        if (hits.isEmpty()) {
            return came;
        }
        var ids = hits.values().stream().flatMap(List::stream).map(PartyHit::id).toList();
        var created = lines.createdAmong(importId, ids);
        var made = changeRows.madeParties(importId);
        hits.forEach((name, parties) -> parties.forEach(party -> {
            if (made.contains(party.id())) {
                came.own().put(name, party);
            } else if (!created.contains(party.id())) {
                came.strangers().add(name);
            }
        }));
        return came;
    }
}
