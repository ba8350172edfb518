package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.ui.Symbol;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyKind;

/** How parties are told in a few words. */
final class PartyWords {

    private PartyWords() {}

    /** Kind and discipline, the name that was matched where it is another than the credited one, and how. */
    static String note(PartyHit found) {
        var discipline = found.mainDiscipline();
        var isOtherName = !found.matchedName().equals(found.name());
        return Stream.of(
                        label(found.kind()),
                        discipline == null ? "" : Discipline.label(discipline),
                        isOtherName ? text("directory.hit.matched", found.matchedName()) : "",
                        found.because() == null ? "" : found.because())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(text("directory.separator")));
    }

    /** "The Cure, credited, listed under Cure The". */
    static String name(NameDetails name) {
        var key = name.sortKey();
        return key == null
                ? text("directory.name.in-words", name.text(), label(name.kind()))
                : text("directory.name.in-words-with-key", name.text(), label(name.kind()), key);
    }

    /** "Acting, Music". */
    static String disciplines(Collection<String> codes) {
        return joined(codes.stream().map(Discipline::label));
    }

    static String words(Collection<String> words) {
        return joined(words.stream());
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(text("directory.separator")));
    }

    static Symbol symbol(PartyKind kind) {
        return switch (kind) {
            case PERSON -> Symbol.PERSON;
            case GROUP -> Symbol.GROUP;
            case ESTATE -> Symbol.ESTATE;
            case ORGANISATION -> Symbol.ORGANISATION;
        };
    }
}
