package org.undersigned.base.name;

import java.util.List;
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

    /** Only what is surely a family name: "Jane Roe, actor" has two words before the comma and stays. */
    static CleanedName turnAround(CleanedName cell) {
        var parts = cell.name().split(",", -1);
        if (parts.length != 2 || Affixes.areSuffixes(parts[1].strip())) {
            return cell;
        }
        var family = parts[0].strip();
        var words = List.of(family.split(" "));
        var isOneName = words.stream().limit(words.size() - 1L).allMatch(Affixes::isParticle);
        return isOneName && !family.isEmpty() ? cell.named(parts[1].strip() + " " + family) : cell;
    }

    static CleanedName articleToFront(CleanedName cell) {
        var article = ARTICLE_BEHIND.matcher(cell.name());
        return article.matches() ? cell.named(article.group(2) + " " + article.group(1)) : cell;
    }
}
