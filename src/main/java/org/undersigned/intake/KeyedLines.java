package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.working.WorkingRow;
import org.undersigned.intake.working.WorkingRows;

/** Knows the lines of working sheets again by their keys. */
@Component
class KeyedLines {

    private final WorkingRows rows;
    private final PartyService parties;

    KeyedLines(WorkingRows rows, PartyService parties) {
        this.rows = rows;
        this.parties = parties;
    }

    /** The rows of working sheets by which lines were known, by the number of the line. */
    Map<Integer, WorkingRow> of(UUID campaign, ImportPlan plan, Collection<ImportLine> lines) {
        var named = named(campaign, plan, lines);
        var known = new HashMap<Integer, WorkingRow>();
        for (var line : lines) {
            var row = named.get(cell(plan, line));
            if (row != null && row.party().equals(line.match())) {
                known.put(line.number(), row);
            }
        }
        return known;
    }

    /**
     * Proposes the lines whose keys name parties as those parties, whatever they are called by now. Of several lines with
     * one key only those are that still have the name; a key that is missing or unknown says nothing.
     */
    List<ImportLine> recognised(UUID campaign, ImportPlan plan, List<ImportLine> lines) {
        var named = named(campaign, plan, lines);
        if (named.isEmpty()) {
            return lines;
        }
        var facts = parties.facts(named.values().stream().map(WorkingRow::party).toList());
        var counts = counts(plan, named, lines);
        var recognised = new ArrayList<ImportLine>();
        for (var line : lines) {
            var row = named.get(cell(plan, line));
            var party = row == null ? null : facts.get(row.party());
            recognised.add(
                    row == null || party == null
                            ? line
                            : recognised(plan, line, row, party, counts.getOrDefault(row.rowKey(), 0L) > 1));
        }
        return recognised;
    }

    private static ImportLine recognised(
            ImportPlan plan, ImportLine line, WorkingRow row, PartyFacts party, boolean isTwice) {
        var name = plan.value(line.cells(), Field.NAME);
        if (name.isEmpty() || name.equals(row.value(Field.NAME))) {
            return line.known(party.name(), party);
        }
        var rejection = line.rejection();
        return isTwice || rejection != null && rejection != Problem.UNKNOWN_KIND ? line : line.known(name, party);
    }

    /** Tells of lines that share their key with others, since one of them must have been copied. */
    List<ImportLine> marked(UUID campaign, ImportPlan plan, List<ImportLine> lines) {
        var named = named(campaign, plan, lines);
        var counts = counts(plan, named, lines);
        return lines.stream()
                .map(line -> Optional.ofNullable(named.get(cell(plan, line)))
                        .filter(row -> counts.getOrDefault(row.rowKey(), 0L) > 1 && mayTell(line))
                        .map(row -> line.besides(Problem.KEY_TWICE))
                        .orElse(line))
                .toList();
    }

    private static boolean mayTell(ImportLine line) {
        return line.problem() == null && line.proposal() != Proposal.SAME_AS_EARLIER_ROW;
    }

    private static Map<String, Long> counts(
            ImportPlan plan, Map<String, WorkingRow> named, Collection<ImportLine> lines) {
        return lines.stream()
                .map(line -> named.get(cell(plan, line)))
                .filter(row -> row != null)
                .collect(Collectors.groupingBy(WorkingRow::rowKey, Collectors.counting()));
    }

    private Map<String, WorkingRow> named(UUID campaign, ImportPlan plan, Collection<ImportLine> lines) {
        return plan.fields().contains(Field.ROW_KEY)
                ? rows.named(
                        campaign, lines.stream().map(line -> cell(plan, line)).toList())
                : Map.of();
    }

    private static String cell(ImportPlan plan, ImportLine line) {
        return plan.value(line.cells(), Field.ROW_KEY);
    }
}
