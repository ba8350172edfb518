package org.undersigned.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.directory.source.SourceDetails;
import org.undersigned.directory.source.SourceRow;
import org.undersigned.directory.source.SourceService;
import org.undersigned.intake.field.Made;

/** Notes on each party that lines have created or met from which file it came, and takes that back. */
@Component
class LineSources {

    private final SourceService sources;

    LineSources(SourceService sources) {
        this.sources = sources;
    }

    /**
     * Also on the parties that nobody knew and that came with what the lines say: representatives, bands, bodies.
     *
     * @param entered what came of the changes of the lines, by the number of the line
     */
    void add(ImportFacts facts, List<Placed> some, Map<Integer, List<LineChange>> entered) {
        var rows = some.stream()
                .flatMap(place -> Stream.concat(
                                Stream.of(place.party()), made(entered.getOrDefault(place.number(), List.of())))
                        .map(party -> new SourceRow(party, place.line().row())))
                .toList();
        if (!rows.isEmpty()) {
            sources.add(new SourceDetails(facts.source(), facts.id(), facts.startedBy(), facts.startedAt()), rows);
        }
    }

    private static Stream<UUID> made(List<LineChange> changes) {
        return changes.stream()
                .flatMap(change -> change.made().stream())
                .filter(made -> made.sort() == Made.Sort.PARTY)
                .map(Made::id);
    }

    /** Before what the lines created is removed; refuses when another list has brought a party that would go. */
    void remove(UUID importId, List<ImportLine> some) {
        var brought = some.stream().filter(line -> line.party() != null).toList();
        sources.remove(
                importId,
                brought.stream()
                        .map(line -> new SourceRow(Objects.requireNonNull(line.party()), line.row()))
                        .toList(),
                brought.stream()
                        .filter(line -> line.outcome() == Outcome.CREATED)
                        .map(line -> Objects.requireNonNull(line.party()))
                        .collect(Collectors.toSet()));
    }
}
