package org.undersigned.base.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text that a cell may contain. Numbered, since not every report can carry such names. */
class OddNamesTest {

    private static final String[] PIECES = {
        "Jane", "ROE", "the", "Mc", "O’", "'s", "R.E.", "m.", " ", "  ", ",", ".", "-", "/", "&", "+", "$", "!", "(",
        ")", "\"", "Dr. ", " Jr.", "é", "ß", "İ", "ı", "Ø", "ﬁ", "½", "Ⅱ", "™", "王", "が", "パ", "방", "Ч", "щ", "γγ", "م",
        "ש", "ส", "\u0301", "\uFE0F", "\u200B", "\u200D", "\u202E", "\u00A0", "\t", "\u0001", "\uD800", "\uDC00", "🎸",
        "𝕁", "7", "٣", "10,000",
    };

    static Stream<String> oddNames() {
        var random = new Random(22);
        var mixed = IntStream.range(0, 150)
                .mapToObj(i -> IntStream.rangeClosed(0, random.nextInt(6))
                        .mapToObj(j -> PIECES[random.nextInt(PIECES.length)])
                        .reduce("", String::concat));
        var single = Stream.of(PIECES);
        var veryLong = Stream.of("x", "A.", "a-", "(", " ", "\"", "$", "1,", "Dr ", "van ", "é", "א ", "🎸", "\uD800")
                .map(piece -> piece.repeat(10_000 / piece.length()));
        return Stream.of(single, mixed, veryLong).flatMap(names -> names);
    }

    @ParameterizedTest(name = "name {index}")
    @MethodSource("oddNames")
    void foldingAgainChangesNothing(String name) {
        var folded = Folding.fold(name);
        assertEquals(folded, Folding.fold(folded));
    }

    @ParameterizedTest(name = "name {index}")
    @MethodSource("oddNames")
    void aNameMatchesItsOwnFold(String name) {
        var folded = Folding.fold(name);
        assertTrue(folded.isEmpty() || NameMatch.score(folded, name) >= 5_000);
    }

    @ParameterizedTest(name = "name {index}")
    @MethodSource("oddNames")
    void aNameIsFoundByItsOwnWords(String name) {
        assertTrue(SearchTerms.of(name).containsAll(SearchTerms.query(name).words()));
    }

    @ParameterizedTest(name = "name {index}")
    @MethodSource("oddNames")
    void everyNameHasASortKey(String name) {
        for (var key : name.isBlank() ? new SortKey[0] : proposals(name)) {
            assertTrue(key.text().matches("[a-z0-9]+( [a-z0-9]+)*"), key.text());
            assertEquals(key, SortKey.of(key.text()));
        }
    }

    @ParameterizedTest(name = "name {index}")
    @MethodSource("oddNames")
    void everyCellCanBeCleanedAndGuessed(String name) {
        for (var kind : GuessedKind.values()) {
            var cleaned = NameCleaning.clean(name, kind);
            assertTrue(NameCleaning.clean(cleaned.name(), kind).rules().isEmpty(), cleaned.name());
        }
        KindGuess.of(name);
        NotAName.reason(name);
        Trigrams.of(name);
        TwoNames.of(name, Set.of());
    }

    private static SortKey[] proposals(String name) {
        return new SortKey[] {SortKey.proposeForPerson(name), SortKey.proposeForBody(name)};
    }
}
