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
