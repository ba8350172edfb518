package org.undersigned.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the directory's root knows of one party.
 *
 * @param version what an edit of these facts has to carry
 */
public record PartyCard(
        UUID id,
        long version,
        PartyKind kind,
        List<NameLine> names,
        List<String> disciplines,
        List<String> tags,
        @Nullable String note,
        Instant changedAt) {

    /** The credited name. */
    public String name() {
        return names.getFirst().text();
    }

    public String sortKey() {
        return names.getFirst().sortKey();
    }

    /** What an edit form starts from. */
    public PartyDetails details() {
        var given = names.stream()
                .map(line -> new NameDetails(line.kind(), line.text(), line.sortKey()))
                .toList();
        return new PartyDetails(kind, given, disciplines, tags, note);
    }
}
