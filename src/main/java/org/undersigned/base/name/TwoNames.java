package org.undersigned.base.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a cell plainly names two persons: "Jane Smith &amp; John Doe", also with "and", "+" or "/". Each side
 * must read like a person's whole name: two to {@value #MOST_WORDS} words with capitals, none that tells a body, an
 * ensemble or a place, no article, no figure. "Hall &amp; Oates", "Nick Cave &amp; The Bad Seeds", "Joel and Ethan Coen"
 * and "Crosby, Stills &amp; Nash" stay one name. A duo under two whole names ("Daryl Hall &amp; John Oates") cannot be
 * told from two persons; who asks knows which names stand as a whole.
 */
public final class TwoNames {

    private static final int MOST_WORDS = 4;

    private static final Pattern BETWEEN = Pattern.compile("[&+/]|\\s(?:and|et|und|y)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_PERSON = Pattern.compile("[,;:@\\p{Nd}]");

    /** What persons are not called, and {@link KindGuess} lets pass. */
    private static final Set<String> WORDS_OF_OTHERS = Set.of("""
        books children co company dance daughters design digital entertainment estate families family film films
        friends gallery games guests her his husband magazine members news our others partner photography pictures
        players production radio sons staff team television the their times tour tv wife with
        """.split("\\s+"));

    /** A cell as a whole is only freed of what stands around its two names. */
    private static final Set<CleaningRule> NOT_FOR_BOTH = EnumSet.complementOf(EnumSet.of(
            CleaningRule.RUINED_ACCENTS,
            CleaningRule.INVISIBLE_CHARACTERS,
            CleaningRule.WHITE_SPACE,
            CleaningRule.TRAILING_COMMA,
            CleaningRule.QUOTES));

    private TwoNames() {}

    /** The two names, each taken apart by the rules that are not refused; none where the cell is not plainly two. */
    public static List<CleanedName> of(String cell, Set<CleaningRule> refused) {
        if (refused.contains(CleaningRule.TWO_NAMES)) {
            return List.of();
        }
        var refusedForBoth = EnumSet.copyOf(NOT_FOR_BOTH);
        refusedForBoth.addAll(refused);
        var both = NameCleaning.clean(cell, GuessedKind.GROUP, refusedForBoth);
        var sides = BETWEEN.split(both.name(), -1);
        if (sides.length != 2 || sides[0].contains(",") != sides[1].contains(",")) {
            return List.of();
        }
        var names = List.of(side(sides[0].strip(), both, refused), side(sides[1].strip(), both, refused));
        return names.stream().allMatch(TwoNames::isPerson) ? names : List.of();
    }

    private static CleanedName side(String side, CleanedName both, Set<CleaningRule> refused) {
        var cleaned = NameCleaning.clean(side, GuessedKind.PERSON, refused).by(CleaningRule.TWO_NAMES);
        for (var rule : both.rules()) {
            cleaned = cleaned.by(rule);
        }
        return cleaned;
    }

    private static boolean isPerson(CleanedName cleaned) {
        var name = Brackets.of(cleaned.name()).outside();
        var words = List.of(name.split(" "));
        return words.size() >= 2
                && words.size() <= MOST_WORDS
                && !NO_PERSON.matcher(name).find()
                && words.stream().allMatch(TwoNames::isWordOfName)
                && Folding.words(name).stream().noneMatch(WORDS_OF_OTHERS::contains)
                && KindGuess.of(name) == GuessedKind.PERSON
                && !isOfABody(cleaned.remark());
    }

    private static boolean isWordOfName(String word) {
        return Affixes.isParticle(word)
                || word.codePoints().filter(Character::isLetter).findFirst().stream()
                                .noneMatch(Character::isLowerCase)
                        && Folding.hasLetter(word);
    }

    private static boolean isOfABody(String remark) {
        return Folding.words(remark).stream()
                .anyMatch(word -> KindGuess.ENSEMBLES.contains(word) || KindGuess.BODIES.contains(word));
    }
}
