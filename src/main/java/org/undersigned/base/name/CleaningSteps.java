package org.undersigned.base.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What each {@link CleaningRule} does to a cell. */
final class CleaningSteps {

    /** Joiners stay between letters of scripts that write with them, and within emoji. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\u200C\u200D]]|\\p{Cs}|[\\p{Cc}&&\\S]"
            + "|(?<![^\\p{IsLatin}\\s])[\u200C\u200D]|[\u200C\u200D](?![^\\p{IsLatin}\\s])");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"|'[^']+'|\u2018[^\u2018]+\u2019"
            + "|[\u201C\u201E][^\u201C-\u201E]+[\u201C\u201D]|\u00AB[^\u00AB\u00BB]+\u00BB");

    private static final Pattern ARTICLE_BEHIND = Pattern.compile("([^,]+),\\s*(the)", Pattern.CASE_INSENSITIVE);

    /** What people write behind a name of one word: "Moby, Singer". */
    private static final Set<String> PROFESSIONS = Set.of("""
        actor actress artist author band comedian composer critic dancer director drummer editor filmmaker guitarist
        illustrator journalist lyricist musician novelist painter photographer playwright poet producer publisher
        rapper screenwriter sculptor singer songwriter translator writer
        """.split("\\s+"));

    private CleaningSteps() {}

    static CleanedName dropInvisible(CleanedName cell) {
        return cell.named(INVISIBLE.matcher(cell.name()).replaceAll(""));
    }

    static CleanedName singleSpaces(CleanedName cell) {
        return cell.named(SPACES.matcher(cell.name()).replaceAll(" ").strip());
    }

    static CleanedName dropTrailingCommas(CleanedName cell) {
        var name = cell.name();
        var end = name.length();
        while (end > 0 && ",; ".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return cell.named(name.substring(0, end));
    }

    static CleanedName dropQuotes(CleanedName cell) {
        var name = cell.name();
        return QUOTED.matcher(name).matches()
                ? cell.named(name.substring(1, name.length() - 1).strip())
                : cell;
    }

    /** "(h.c.)" is no remark but a part of the title. */
    static CleanedName splitBrackets(CleanedName cell) {
        var brackets = Brackets.of(cell.name());
        var cleaned = cell.named(brackets.outside());
        for (var remark : brackets.remarks()) {
            cleaned = Affixes.isTitle(remark) ? cleaned.titled(remark) : cleaned.remarked(remark);
        }
        return cleaned;
    }

    static CleanedName splitTitle(CleanedName cell) {
        var words = List.of(cell.name().split(" "));
        var count = PersonName.titles(words);
        if (count == 0 || words.size() - count < 2) {
            return cell;
        }
        var honorary = cell.title();
        var title = String.join(" ", words.subList(0, count));
        return new CleanedName(
                String.join(" ", words.subList(count, words.size())),
                (title + " " + honorary).strip(),
                cell.remark(),
                cell.rules());
    }

    /**
     * Only what is surely a family name: "Jane Roe, actor" has two words before the comma and stays, and so does what has
     * a profession behind it. A suffix goes to the end, wherever it stood.
     */
    static CleanedName turnAround(CleanedName cell) {
        var parts = Arrays.stream(cell.name().split(",", -1)).map(String::strip).toList();
        var hasSuffix = parts.size() == 3 && Affixes.areSuffixes(parts.get(2));
        return (parts.size() == 2 || hasSuffix) && isFamilyName(parts.get(0)) && isGivenName(parts.get(1), parts.get(0))
                ? cell.named(parts.get(1) + " " + parts.get(0) + (hasSuffix ? " " + parts.get(2) : ""))
                : cell;
    }

    private static boolean isFamilyName(String text) {
        var words = List.of(text.split(" "));
        var suffix = words.size() > 1 && Affixes.isSuffix(words.getLast()) ? 1 : 0;
        return !text.isEmpty()
                && words.subList(0, words.size() - suffix - 1).stream().allMatch(Affixes::isParticle);
    }

    private static boolean isGivenName(String text, String family) {
        return !text.isEmpty()
                && !Affixes.areSuffixes(text)
                && !(Character.isLowerCase(text.codePointAt(0))
                        && family.codePoints().anyMatch(Character::isUpperCase))
                && Folding.words(text).stream().noneMatch(PROFESSIONS::contains);
    }

    static CleanedName articleToFront(CleanedName cell) {
        var article = ARTICLE_BEHIND.matcher(cell.name());
        return article.matches() ? cell.named(article.group(2) + " " + article.group(1)) : cell;
    }
}
