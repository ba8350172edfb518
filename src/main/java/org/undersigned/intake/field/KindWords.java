package org.undersigned.intake.field;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.name.Folding;
import org.undersigned.directory.PartyKind;

/** What spreadsheets call the kinds of parties. */
public final class KindWords {

    private static final Map<PartyKind, List<String>> WORDS = Map.of(
            PartyKind.PERSON, List.of("individual", "people", "persons"),
            PartyKind.GROUP, List.of("act", "band", "bands", "choir", "duo", "ensemble", "groups", "orchestra"),
            PartyKind.ESTATE, List.of("estates"),
            PartyKind.ORGANISATION,
                    List.of(
                            "agency",
                            "association",
                            "body",
                            "company",
                            "guild",
                            "org",
                            "organization",
                            "organizations",
                            "organisations",
                            "tradeassociation",
                            "union"));

    private KindWords() {}

    /** The kind that a cell means, if it means one. */
    public static Optional<PartyKind> meaning(String cell) {
        var word = Folding.compact(cell);
        return Arrays.stream(PartyKind.values())
                .filter(kind -> means(word, kind))
                .findFirst();
    }

    private static boolean means(String word, PartyKind kind) {
        return word.equals(Folding.compact(kind.name()))
                || word.equals(Folding.compact(Texts.label(kind)))
                || WORDS.getOrDefault(kind, List.of()).contains(word);
    }
}
