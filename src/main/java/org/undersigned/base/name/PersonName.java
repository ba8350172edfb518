package org.undersigned.base.name;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A person's name as it is sorted. Titles, suffixes, remarks in brackets and words of punctuation are left out. The
 * family name is the last word and every particle right before it ("van der Post", "De Niro", "dos Santos", "El
 * Boukhari"; {@link Affixes} has the list), so that Vincent van Gogh stands under V; O', Mc and Mac are part of the
 * word. Of a double name without a hyphen ("García Márquez") only the last word counts. What stands before a comma is
 * a family name: "García Márquez, Gabriel".
 *
 * <p>A name of one word and one that begins with "The" ("The Edge") is not taken apart. Where the rule is wrong for a
 * name, its sort key is edited.
 *
 * @param given the other words, empty where the name is one whole
 */
record PersonName(String family, String given) {

    static PersonName of(String credited) {
        var text = Brackets.of(credited).outside();
        var parts = Arrays.stream(text.split(","))
                .map(PersonName::telling)
                .filter(words -> !words.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return new PersonName(text, "");
        }
        var given = parts.stream()
                .skip(1)
                .filter(words -> !words.stream().allMatch(PersonName::isAffix))
                .map(PersonName::bare)
                .collect(Collectors.joining(" "));
        return given.isEmpty() ? inOrder(parts.getFirst()) : new PersonName(bare(parts.getFirst()), given);
    }

    String familyFirst() {
        return (family + " " + given).strip();
    }

    private static PersonName inOrder(List<String> words) {
        var named = withoutAffixes(words);
        if (named.size() > 1 && isThe(named.getFirst())) {
            return new PersonName(String.join(" ", named.subList(1, named.size())), "");
        }
        var start = named.size() - 1;
        while (start > 1 && Affixes.isParticle(named.get(start - 1))) {
            start--;
        }
        return new PersonName(
                String.join(" ", named.subList(start, named.size())), String.join(" ", named.subList(0, start)));
    }

    private static List<String> telling(String part) {
        return Arrays.stream(part.split("\\s+"))
                .filter(Folding::hasLetterOrDigit)
                .toList();
    }

    private static boolean isThe(String word) {
        return Folding.compact(word).equals("the");
    }

    private static boolean isAffix(String word) {
        return Affixes.isTitle(word) || Affixes.isSuffix(word);
    }

    private static String bare(List<String> words) {
        return String.join(" ", withoutAffixes(words));
    }

    /** At least one word stays. */
    private static List<String> withoutAffixes(List<String> words) {
        var start = titles(words);
        var end = words.size();
        while (end - start > 1 && Affixes.isSuffix(words.get(end - 1))) {
            end--;
        }
        return words.subList(start, end);
    }

    /** How many words in front are titles; "The" is one before another ("The Rt Hon"). */
    static int titles(List<String> words) {
        var article = words.size() > 2 && isThe(words.getFirst()) && Affixes.isTitle(words.get(1));
        var count = article ? 1 : 0;
        while (count < words.size() - 1 && Affixes.isTitle(words.get(count))) {
            count++;
        }
        return count;
    }
}
