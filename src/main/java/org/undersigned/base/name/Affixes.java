package org.undersigned.base.name;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand beside a person's name: titles, suffixes, and the particles of family names. */
final class Affixes {

    private static final Set<String> TITLES = Set.of("""
        baroness dame doctor dr drhc hc hon lady lord miss mr mrs ms mx prof profdr professor rev reverend
        revd rt sir
        """.split("\\s+"));

    private static final Set<String> SUFFIXES = Set.of("""
        jr sr ii iii iv esq esquire hc phd dphil md msc bsc mbe obe cbe dbe kbe gbe mp msp mep frs frsa frsl
        fba kc qc
        """.split("\\s+"));

    private static final Set<String> PARTICLES = Set.of("""
        af al av bin bint da das de del della den der di do dos du el ibn la las le los mc saint st te ten
        ter van vom von zu zum zur
        """.split("\\s+"));

    private static final Pattern QUOTE = Pattern.compile("[\"\u201C\u201D]");

    private Affixes() {}

    static boolean isTitle(String word) {
        return TITLES.contains(Folding.compact(word));
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(Folding.compact(word));
    }

    /** Which of several of one name it is: "jr", "sr", "ii"; empty for a word that does not tell. */
    static String generation(String word) {
        return switch (word) {
            case "jr", "junior" -> "jr";
            case "sr", "senior" -> "sr";
            case "ii", "iii", "iv" -> word;
            default -> "";
        };
    }

    /** @param word folded */
    static boolean isTitleOrSuffix(String word) {
        return TITLES.contains(word) || SUFFIXES.contains(word);
    }

    static boolean areSuffixes(String words) {
        return Arrays.stream(words.split("[\\s,]+")).allMatch(Affixes::isSuffix);
    }

    /** Also "'t" and "O'", which are particles only with their apostrophe; but not the end of "Weird Al". */
    static boolean isParticle(String word) {
        var folded = Folding.compact(word);
        var isLetterWithApostrophe =
                (folded.equals("t") || folded.equals("o")) && word.matches("['\u2019].|.['\u2019]");
        return isLetterWithApostrophe
                || (PARTICLES.contains(folded) && !QUOTE.matcher(word).find());
    }
}
