package org.undersigned.base.name;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why a name may stand elsewhere on an ordered list than one looks for it. */
public enum FilingTrait {
    /** It begins with "The". */
    ARTICLE,
    /** A family name with a particle: "Vincent van Gogh". */
    PARTICLE,
    /** A title or a suffix, which is passed over. */
    TITLE,
    /** It is filed under a numeral. */
    NUMERAL,
    /** It has letters that are not Latin. */
    OTHER_SCRIPT;

    /** @param sortKey what the name is ordered by */
    public static Set<FilingTrait> of(String name, String sortKey) {
        var words = Arrays.asList(name.strip().split("\\s+"));
        var traits = EnumSet.noneOf(FilingTrait.class);
        if (words.size() > 1 && Folding.compact(words.getFirst()).equals("the")) {
            traits.add(ARTICLE);
        }
        if (words.stream().skip(1).anyMatch(Affixes::isParticle)) {
            traits.add(PARTICLE);
        }
        if (hasTitle(words)) {
            traits.add(TITLE);
        }
        if (!sortKey.isEmpty() && Character.isDigit(sortKey.charAt(0))) {
            traits.add(NUMERAL);
        }
        if (name.codePoints().anyMatch(FilingTrait::isOtherLetter)) {
            traits.add(OTHER_SCRIPT);
        }
        return traits;
    }

    private static boolean hasTitle(List<String> words) {
        return words.size() > 1
                && (Affixes.isTitle(words.getFirst())
                        || Affixes.isSuffix(words.getLast().replace(",", "")));
    }

    private static boolean isOtherLetter(int character) {
        return Character.isLetter(character) && Character.UnicodeScript.of(character) != Character.UnicodeScript.LATIN;
    }
}
