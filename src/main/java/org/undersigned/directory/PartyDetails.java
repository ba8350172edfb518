package org.undersigned.directory;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about a party itself.
 *
 * @param names the first is the credited one, which is printed
 * @param disciplines codes of {@link Disciplines}, the first is the main one
 * @param tags words of the staff's own; kept in lower case
 */
public record PartyDetails(
        PartyKind kind,
        List<NameDetails> names,
        List<String> disciplines,
        List<String> tags,
        @Nullable String note) {

    public PartyDetails {
        names = List.copyOf(names);
        disciplines = disciplines.stream().distinct().toList();
        tags = tags.stream()
                .map(Tag::normalised)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toList();
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** A party of which nothing but the credited name is known. */
    public static PartyDetails named(PartyKind kind, String name) {
        return new PartyDetails(kind, List.of(NameDetails.credited(name)), List.of(), List.of(), null);
    }

    public PartyDetails withDisciplines(String... codes) {
        return new PartyDetails(kind, names, List.of(codes), tags, note);
    }

    public PartyDetails withTags(String... tags) {
        return new PartyDetails(kind, names, disciplines, List.of(tags), note);
    }

    /** All of these and all of others: unknown names come as aliases, the note below the one that is there. */
    public PartyDetails with(PartyDetails others) {
        var known = names.stream().map(NameDetails::text).toList();
        var unknown = others.names.stream()
                .filter(name -> !known.contains(name.text()))
                .map(name -> name.kind() == NameKind.CREDITED
                        ? new NameDetails(NameKind.ALIAS, name.text(), name.sortKey())
                        : name);
        return new PartyDetails(
                kind,
                Stream.concat(names.stream(), unknown).toList(),
                Stream.concat(disciplines.stream(), others.disciplines.stream()).toList(),
                Stream.concat(tags.stream(), others.tags.stream()).toList(),
                Stream.of(note, others.note).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n\n")));
    }
}
