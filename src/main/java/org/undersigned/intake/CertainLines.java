package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.outreach.ParticipationService;

/**
 * Decides about lines that need nobody: whose party is certain and which change nothing. It is certain where the same list
 * has led exactly this name to this one party before. A list is the same where it is called so, or has the same columns.
 */
@Component
class CertainLines {

    /** Fewer columns than these are those of many lists. */
    private static final int FEWEST_COLUMNS = 3;

    private final SheetImports imports;
    private final JdbcTemplate jdbc;
    private final ParticipationService participations;
    private final LineClaims claims;

    CertainLines(SheetImports imports, JdbcTemplate jdbc, ParticipationService participations, LineClaims claims) {
        this.imports = imports;
        this.jdbc = jdbc;
        this.participations = participations;
        this.claims = claims;
    }

    /** @param changes what the lines would change, by the number of the line */
    List<ImportLine> decide(ImportFacts facts, List<ImportLine> lines, Map<Integer, List<LineChange>> changes) {
        var alike = lines.stream()
                .filter(CertainLines::isAlike)
                .filter(line -> changes.getOrDefault(line.number(), List.of()).stream()
                        .noneMatch(change -> change.effect().canBeEntered()))
                .toList();
        if (alike.isEmpty()) {
            return lines;
        }
        var certain = led(sameList(facts), alike);
        certain.retainAll(settled(facts, certain));
        var settled = alike.stream()
                .filter(line -> certain.contains(Led.of(line)))
                .map(ImportLine::number)
                .collect(Collectors.toSet());
        return lines.stream()
                .map(line -> settled.contains(line.number()) ? line.settled() : line)
                .toList();
    }

    private static boolean isAlike(ImportLine line) {
        return line.decision() == null
                && line.proposal() == Proposal.SAME_AS_EXISTING
                && line.problem() == null
                && line.matches() == 1
                && line.match() != null
                && line.name().equals(line.matchName());
    }

    /** Earlier imports of which something was entered. */
    private List<UUID> sameList(ImportFacts facts) {
        return imports.begunIn(facts.campaign()).stream()
                .map(SheetImport::facts)
                .filter(earlier -> !earlier.id().equals(facts.id()))
                .filter(earlier -> earlier.source().equalsIgnoreCase(facts.source())
                        || facts.plan().headings().size() >= FEWEST_COLUMNS
                                && earlier.plan().headings().equals(facts.plan().headings()))
                .map(ImportFacts::id)
                .toList();
    }

    /** A party to which a line of some name has led. */
    private record Led(UUID party, String name) {

        static Led of(ImportLine line) {
            return new Led(Objects.requireNonNull(line.match()), line.name());
        }
    }

    private Set<Led> led(List<UUID> lists, List<ImportLine> alike) {
        if (lists.isEmpty()) {
            return new HashSet<>();
        }
        var arguments = new ArrayList<Object>();
        lists.forEach(list -> arguments.add(UuidBytes.of(list)));
        alike.forEach(line -> arguments.add(UuidBytes.of(Objects.requireNonNull(line.match()))));
        return new HashSet<>(jdbc.query(
                "select distinct party_id, name from import_line where import_id in (" + marks(lists)
                        + ") and party_id in (" + marks(alike) + ") and outcome in ('CREATED', 'LINKED')",
                (row, number) -> new Led(UuidBytes.read(row.getBytes(1)), row.getString(2)),
                arguments.toArray()));
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /** Those for whom nothing would be opened or recorded. */
    private Set<Led> settled(ImportFacts facts, Set<Led> certain) {
        var parties = certain.stream().map(Led::party).collect(Collectors.toSet());
        if (facts.plan().stage() != null && !parties.isEmpty()) {
            parties.retainAll(participations.of(facts.campaign(), parties).keySet());
        }
        if (facts.plan().letterVersion() != null && !parties.isEmpty()) {
            parties.retainAll(claims.standing(facts.plan(), parties));
        }
        return certain.stream().filter(led -> parties.contains(led.party())).collect(Collectors.toSet());
    }
}
