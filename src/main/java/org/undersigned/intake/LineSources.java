package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.source.LeftParty;
import org.undersigned.directory.source.SourceDetails;
import org.undersigned.directory.source.SourceRow;
import org.undersigned.directory.source.SourceService;
import org.undersigned.intake.FieldChanges.TakenBack;
import org.undersigned.intake.field.Made;
import org.undersigned.intake.field.Made.Sort;

/** Notes on each party that lines have created or met from which file it came, and takes that back. */
@Component
class LineSources {

    private final SourceService sources;
    private final PartyService parties;

    LineSources(SourceService sources, PartyService parties) {
        this.sources = sources;
        this.parties = parties;
    }

    /**
     * Also on the representatives, bands and bodies of which the lines say something: on those who came with it, and once
     * on those who were known.
     *
     * @param entered what came of the changes of the lines, by the number of the line
     */
    void add(ImportFacts facts, List<Placed> some, Map<Integer, List<LineChange>> entered) {
        var rows = new LinkedHashSet<SourceRow>();
        var named = new ArrayList<SourceRow>();
        for (var place : some) {
            var changes = entered.getOrDefault(place.number(), List.of());
            Stream.concat(Stream.of(place.party()), made(Sort.PARTY, changes))
                    .forEach(party -> rows.add(new SourceRow(party, place.line().row())));
            made(Sort.COUNTERPART, changes)
                    .forEach(
                            party -> named.add(new SourceRow(party, place.line().row())));
        }
        rows.addAll(once(facts.id(), named, rows));
        if (!rows.isEmpty()) {
            sources.add(
                    new SourceDetails(facts.source(), facts.id(), facts.startedBy(), facts.startedAt()),
                    List.copyOf(rows));
        }
    }

    /** Of many rows that name a party the first, and none where the party has the list as a source already. */
    private List<SourceRow> once(UUID importId, List<SourceRow> named, Collection<SourceRow> rows) {
        var noted = new HashSet<>(sources.broughtAmong(
                importId, named.stream().map(SourceRow::party).toList()));
        rows.forEach(row -> noted.add(row.party()));
        return named.stream().filter(row -> noted.add(row.party())).toList();
    }

    private static Stream<UUID> made(Sort sort, List<LineChange> changes) {
        return changes.stream()
                .flatMap(change -> change.made().stream())
                .filter(made -> made.sort() == sort)
                .map(Made::id);
    }

    /** Before those go whom lines created; refuses when another list has brought one of them. */
    void remove(UUID importId, List<ImportLine> created) {
        var rows = created.stream()
                .filter(line -> line.party() != null)
                .map(LineSources::own)
                .toList();
        sources.remove(importId, rows, rows.stream().map(SourceRow::party).collect(Collectors.toSet()));
    }

    private static SourceRow own(ImportLine line) {
        return new SourceRow(Objects.requireNonNull(line.party()), line.row());
    }

    /**
     * Takes the file from those whom lines have met or named, and takes away who came with what the lines said, where
     * nothing hangs on them by now and no other list has brought them.
     *
     * @param taken what came of taking the changes of the lines back, by the number of the line
     * @return who stays for another list, by the number of the line that named them
     */
    Map<Integer, List<String>> leave(UUID importId, List<ImportLine> some, Map<Integer, TakenBack> taken) {
        var rows = new HashMap<Integer, Set<SourceRow>>();
        var came = new HashSet<UUID>();
        for (var line : some) {
            var back = taken.getOrDefault(line.number(), TakenBack.NOTHING);
            rows.put(line.number(), left(line, back));
            made(Sort.PARTY, back.gone()).forEach(came::add);
        }
        var left = sources.leave(
                importId, rows.values().stream().flatMap(Set::stream).distinct().toList(), came);
        parties.removeIfUnused(left.stream()
                .filter(LeftParty::isOnNoList)
                .map(LeftParty::party)
                .toList());
        return told(rows, left);
    }

    List<String> leave(UUID importId, ImportLine line, TakenBack taken) {
        return leave(importId, List.of(line), Map.of(line.number(), taken)).getOrDefault(line.number(), List.of());
    }

    /** The parties from which the row of a line goes: its own, if it was there before, and those whom it named. */
    private static Set<SourceRow> left(ImportLine line, TakenBack back) {
        var rows = Stream.concat(made(Sort.PARTY, back.gone()), made(Sort.COUNTERPART, back.gone()))
                .map(party -> new SourceRow(party, line.row()))
                .collect(Collectors.toSet());
        if (line.outcome() == Outcome.LINKED
                && line.party() != null
                && back.stay().isEmpty()) {
            rows.add(own(line));
        }
        return rows;
    }

    private static Map<Integer, List<String>> told(Map<Integer, Set<SourceRow>> rows, List<LeftParty> left) {
        var told = new HashMap<Integer, List<String>>();
        rows.forEach((line, named) -> told.put(
                line,
                left.stream()
                        .filter(party -> party.alsoOn() != null)
                        .filter(party ->
                                named.stream().anyMatch(row -> row.party().equals(party.party())))
                        .map(party -> Texts.text(
                                "intake.kept.on-another-list", party.name(), Objects.requireNonNull(party.alsoOn())))
                        .toList()));
        return told;
    }
}
