package org.undersigned.intake;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.directory.source.SourceDetails;
import org.undersigned.directory.source.SourceRow;
import org.undersigned.directory.source.SourceService;

/** Notes on each party that lines have created or met from which file it came, and takes that back. */
@Component
class LineSources {

    private final SourceService sources;

    LineSources(SourceService sources) {
        this.sources = sources;
    }

    /** @param rows the parties that a batch of lines has led to, each with the row of its line */
    void add(ImportFacts facts, List<SourceRow> rows) {
        if (!rows.isEmpty()) {
            sources.add(new SourceDetails(name(facts), facts.id(), facts.startedBy(), facts.startedAt()), rows);
        }
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

    /** The name of the file without its ending, which says nothing of where it comes from. */
    private static String name(ImportFacts facts) {
        var ending = facts.fileName().lastIndexOf('.');
        return ending > 0 ? facts.fileName().substring(0, ending) : facts.fileName();
    }
}
