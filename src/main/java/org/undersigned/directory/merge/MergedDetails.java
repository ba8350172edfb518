package org.undersigned.directory.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;

/** What is known of the one party that two become. */
final class MergedDetails {

    private MergedDetails() {}

    static PartyDetails of(PartyDetails kept, PartyDetails folded, MergeChoices choices) {
        var first = choices.name() == Side.KEPT ? kept : folded;
        var second = choices.name() == Side.KEPT ? folded : kept;
        return new PartyDetails(
                kept.kind(),
                names(first, second),
                choices.discipline() == Side.KEPT
                        ? joined(kept.disciplines(), folded.disciplines())
                        : joined(folded.disciplines(), kept.disciplines()),
                joined(kept.tags(), folded.tags()),
                note(kept.note(), folded.note(), choices.note()));
    }

    /** All names of both; the credited one that is not credited any more is an alias. */
    private static List<NameDetails> names(PartyDetails first, PartyDetails second) {
        var names = new LinkedHashMap<String, NameDetails>();
        first.names().forEach(name -> names.putIfAbsent(name.text(), name));
        second.names().forEach(name -> names.putIfAbsent(name.text(), asFurther(name)));
        return List.copyOf(names.values());
    }

    private static NameDetails asFurther(NameDetails name) {
        return name.kind() == NameKind.CREDITED ? new NameDetails(NameKind.ALIAS, name.text(), name.sortKey()) : name;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return List.copyOf(new LinkedHashSet<>(
                Stream.concat(first.stream(), second.stream()).toList()));
    }

    private static @Nullable String note(@Nullable String kept, @Nullable String folded, NoteChoice choice) {
        return switch (choice) {
            case KEPT -> kept;
            case FOLDED -> folded;
            case BOTH -> {
                var notes = Stream.of(kept, folded)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining("\n\n"));
                yield notes.isEmpty() ? null : notes;
            }
        };
    }
}
