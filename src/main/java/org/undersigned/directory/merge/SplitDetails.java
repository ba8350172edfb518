package org.undersigned.directory.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.PartyDetails;

/**
 * What is to be known of a party when a merge into it is taken back: each fact as it was before, unless somebody has
 * changed it since.
 *
 * @param edited which facts were changed since and stay
 */
record SplitDetails(PartyDetails details, List<String> edited) {

    static SplitDetails of(MergeMemo memo, PartyDetails now) {
        var before = memo.before();
        var after = memo.after();
        var edited = new ArrayList<String>();
        var names = names(before, after, now);
        if (!Objects.equals(after.names(), now.names())) {
            edited.add("names");
        }
        var disciplines = after.disciplines().equals(now.disciplines()) ? before.disciplines() : now.disciplines();
        if (!after.disciplines().equals(now.disciplines())) {
            edited.add("disciplines");
        }
        var note = Objects.equals(after.note(), now.note()) ? before.note() : now.note();
        if (!Objects.equals(after.note(), now.note())) {
            edited.add("note");
        }
        var tags = without(now.tags(), brought(before.tags(), after.tags()));
        return new SplitDetails(new PartyDetails(now.kind(), names, disciplines, tags, note), edited);
    }

    /** The names that the merge brought go; those that came or changed since stay, and the credited one if it is new. */
    private static List<NameDetails> names(PartyDetails before, PartyDetails after, PartyDetails now) {
        if (after.names().equals(now.names())) {
            return before.names();
        }
        var known = before.names().stream().map(NameDetails::text).collect(Collectors.toSet());
        var brought = after.names().stream()
                .filter(name -> !known.contains(name.text()))
                .collect(Collectors.toSet());
        var credited = now.names().getFirst();
        return Stream.concat(Stream.of(credited), now.names().stream().skip(1).filter(name -> !brought.contains(name)))
                .toList();
    }

    private static Set<String> brought(List<String> before, List<String> after) {
        return after.stream().filter(word -> !before.contains(word)).collect(Collectors.toSet());
    }

    private static List<String> without(List<String> words, Set<String> gone) {
        return words.stream().filter(word -> !gone.contains(word)).toList();
    }
}
