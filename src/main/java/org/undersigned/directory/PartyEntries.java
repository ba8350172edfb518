package org.undersigned.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Entry;

/** What the trail is told of parties. Only the credited name is kept in the clear. */
final class PartyEntries {

    private PartyEntries() {}

    static Entry created(UUID party, CheckedDetails details) {
        return changes(entry("directory.party.created", party, details), null, details);
    }

    static Entry revised(UUID party, CheckedDetails before, CheckedDetails after) {
        return changes(entry("directory.party.revised", party, after), before, after);
    }

    static Entry removed(UUID party, CheckedDetails details) {
        return changes(entry("directory.party.removed", party, details), details, null);
    }

    private static Entry entry(String verb, UUID party, CheckedDetails details) {
        return Entry.of(verb, "party", party, details.credited().text());
    }

    private static Entry changes(Entry entry, @Nullable CheckedDetails before, @Nullable CheckedDetails after) {
        return entry.changed("party-kind", before, after, CheckedDetails::kind)
                .changed("credited-name", before, after, details -> name(details.credited()))
                .changedErasably("other-names", before, after, PartyEntries::others)
                .changed("disciplines", before, after, details -> joined(details.disciplines()))
                .changedErasably("tags", before, after, details -> joined(details.tags()))
                .changedPrivately("note", before, after, CheckedDetails::note);
    }

    private static @Nullable String others(CheckedDetails details) {
        return joined(details.names().stream()
                .filter(line -> line.kind() != NameKind.CREDITED)
                .map(line -> line.kind() + " " + name(line))
                .toList());
    }

    /** "Cher [cher]". */
    private static String name(NameLine line) {
        return line.text() + " [" + line.sortKey() + "]";
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(", ", words);
    }
}
