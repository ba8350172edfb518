package org.undersigned.base.name;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.undersigned.base.name.AlignedWords.WordPair;

/** What tells two names apart, however alike the rest of them is. */
enum NameContradiction {
    /** "John Smith" and "John Brown"; "William G. Frost" and "William W. Frost". */
    OTHER_WORD(words -> words.bothLeft(word -> word.tells() || word.isInitial())),
    /** "Queen" and "Queen Latifah". */
    ONE_WORD_OF_SEVERAL(
            words -> words.pairs().stream().filter(NameContradiction::counts).count() < 2
                    && words.allLeft().anyMatch(NameWord::tells)),
    /** "Stephen J. Smith" and "Stephen Jones": the initial stands for a name of which the rest is another. */
    INITIAL_OF_ANOTHER(words -> words.pairs().stream()
            .filter(WordPair::isInitial)
            .map(pair -> pair.one().isInitial() ? words.left() : words.otherLeft())
            .anyMatch(left -> left.stream().anyMatch(NameWord::tells))),
    /** "David Low" and "David Lowery". */
    LONGER_FAMILY_NAME(words -> words.pairs().stream().anyMatch(NameContradiction::isLongerFamilyName)),
    /** "J. K." and "Joanne Kathleen". */
    INITIALS_ALONE(words -> words.pairs().stream().noneMatch(NameContradiction::tells)),
    /** "Jr." and "Sr.", "II" and "III". */
    OTHER_GENERATION(words -> words.left().stream().anyMatch(word -> isOther(word, words.otherLeft()))),
    /** "Mario" and "Maria", but where both names end with it: women's and men's family names are one name. */
    WOMAN_AND_MAN(words -> words.pairs().stream()
            .filter(pair -> !pair.endsBoth())
            .anyMatch(pair -> GenderedForm.areOfWomanAndMan(
                    pair.one().text(), pair.other().text()))),
    /** "Salman bin Rashid" and "Rashid bin Salman". */
    FATHER_AND_SON(words -> words.swaps() > 0
            && words.pairs().stream().anyMatch(pair -> meansChildOf(pair.one().text())));

    /** So many letters more are no longer another ending of one family name ("Ivanov", "Ivanova"). */
    private static final int OTHER_ENDING = 3;

    private final Predicate<AlignedWords> rule;

    NameContradiction(Predicate<AlignedWords> rule) {
        this.rule = rule;
    }

    static boolean isIn(AlignedWords words) {
        for (var contradiction : values()) {
            if (contradiction.rule.test(words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean meansChildOf(String word) {
        return Set.of("bin", "ibn", "ben", "bint").contains(word);
    }

    private static boolean isLongerFamilyName(WordPair pair) {
        var one = pair.one().text();
        var other = pair.other().text();
        return pair.endsBoth()
                && !pair.isInitial()
                && !pair.isNickname()
                && (one.startsWith(other) || other.startsWith(one))
                && Math.abs(one.length() - other.length()) >= OTHER_ENDING;
    }

    private static boolean counts(WordPair pair) {
        return pair.isInitial() || tells(pair);
    }

    private static boolean tells(WordPair pair) {
        return pair.one().tells() && pair.other().tells();
    }

    private static boolean isOther(NameWord word, List<NameWord> others) {
        var generation = Affixes.generation(word.text());
        return !generation.isEmpty()
                && others.stream()
                        .map(other -> Affixes.generation(other.text()))
                        .anyMatch(other -> !other.isEmpty() && !other.equals(generation));
    }
}
