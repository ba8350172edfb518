package org.undersigned.directory;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Entry;

/** What the trail is told of parties. Notes are private. */
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
        var was = Values.of(before);
        var is = Values.of(after);
        return entry.changed("party-kind", was.kind(), is.kind())
                .changed("party-names", was.names(), is.names())
                .changed("disciplines", was.disciplines(), is.disciplines())
                .changed("tags", was.tags(), is.tags())
                .changedPrivately("note", was.note(), is.note());
    }

    private record Values(
            @Nullable PartyKind kind,
            @Nullable String names,
            @Nullable String disciplines,
            @Nullable String tags,
            @Nullable String note) {

        static Values of(@Nullable CheckedDetails details) {
            return details == null
                    ? new Values(null, null, null, null, null)
                    : new Values(
                            details.kind(),
                            details.names().stream().map(Values::name).collect(Collectors.joining(" · ")),
                            joined(details.disciplines()),
                            joined(details.tags()),
                            details.note());
        }

        /** "Cher [cher]", with the kind unless it is the credited one. */
        private static String name(NameLine line) {
            var kind = line.kind() == NameKind.CREDITED ? "" : line.kind() + " ";
            return kind + line.text() + " [" + line.sortKey() + "]";
        }

        private static @Nullable String joined(List<String> words) {
            return words.isEmpty() ? null : String.join(", ", words);
        }
    }
}
