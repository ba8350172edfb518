package org.undersigned.directory;

import java.util.List;
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
}
