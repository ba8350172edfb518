package org.undersigned.base.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Guesses from the words alone what bears a name, for a person to confirm. In this order:
 *
 * <ol>
 *   <li>an estate: "Estate of …", "… Estate";
 *   <li>an organisation: one of {@link #BODIES} anywhere ("NewsGuild" is read as two words), a place behind "of"
 *       ("… of America"), "Local" with a number, a known body's short name;
 *   <li>a group: "The …", one of {@link #ENSEMBLES}, a small word inside ("Men at Work", "Guns N' Roses"), "&amp;", "/"
 *       or "+" between names, a digit, a single word of capitals ("MGMT", "R.E.M.") or with one inside ("OneRepublic");
 *   <li>otherwise a person: most rows are, and "Aerosmith" cannot be told from "Questlove".
 * </ol>
 */
public final class KindGuess {

    static final Set<String> BODIES = Set.of("""
        academy agency alliance assn association associates authority bank broadcasting campaign center
        centre coalition commission committee confederation congress corp corporation council federation
        foundation fund gmbh guild inc incorporated institute library limited llc llp ltd management
        ministry museum network organisation organization partners plc press productions publishers
        publishing recordings records society studios syndicate theater theatre trust union university
        verband verlag
        """.split("\\s+"));

    static final Set<String> ENSEMBLES = Set.of("""
        band boys brothers chamber choir chorale chorus club collective consort crew duo ensemble experience
        gang girls group octet orchestra orchestre philharmonic project quartet quintet revival section
        septet sextet sinfonia sinfonietta singers sisters strings symphony trio
        """.split("\\s+"));

    private static final Set<String> SHORT_NAMES = Set.of("""
        aftra ascap asmp bbc bmi dga gema iatse nfl ppa prs riaa sacem sag sesac wga wgae wgaw
        """.split("\\s+"));

    private static final Set<String> PLACES = Set.of("""
        america australia authors britain canada composers england europe ireland london scotland wales
        writers
        """.split("\\s+"));

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Set<String> SMALL_WORDS = Set.of("and", "at", "for", "in", "n", "of", "the", "with");
    private static final Pattern SIGN = Pattern.compile("&|/|\\s\\+\\s|,\\s*(?i:the)$");
    private static final Pattern SINGLE_WITH_INNER_CAPITAL =
            Pattern.compile("(?!(?:Mc|Mac|De|La|Le|Di|O)\\p{Lu})\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private KindGuess() {}

    public static GuessedKind of(String name) {
        var text = Brackets.of(name).outside();
        if (BodyName.isEstate(text)) {
            return GuessedKind.ESTATE;
        }
        var words = Folding.words(INNER_CAPITAL.matcher(text).replaceAll(" "));
        if (isOrganisation(words)) {
            return GuessedKind.ORGANISATION;
        }
        return isGroup(text, words) ? GuessedKind.GROUP : GuessedKind.PERSON;
    }

    private static boolean isOrganisation(List<String> words) {
        for (var i = 0; i < words.size(); i++) {
            var before = i == 0 ? "" : words.get(i - 1);
            var word = words.get(i);
            if (BODIES.contains(word)
                    || SHORT_NAMES.contains(word)
                    || (before.equals("of") && PLACES.contains(word))
                    || (before.equals("local") && DIGIT.matcher(word).find())
                    || (word.equals("group") && Set.of("media", "music").contains(before))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGroup(String text, List<String> words) {
        return beginsWithArticle(words)
                || words.stream().anyMatch(ENSEMBLES::contains)
                || words.stream().skip(1).limit(Math.max(0, words.size() - 2)).anyMatch(SMALL_WORDS::contains)
                || SIGN.matcher(text).find()
                || DIGIT.matcher(text).find()
                || isAbbreviation(text)
                || SINGLE_WITH_INNER_CAPITAL.matcher(text).matches();
    }

    /** "The Rt Hon Jane Roe" is a person. */
    private static boolean beginsWithArticle(List<String> words) {
        return words.size() > 1 && words.getFirst().equals("the") && !Affixes.isTitle(words.get(1));
    }

    private static boolean isAbbreviation(String text) {
        var letters = text.codePoints().filter(Character::isLetter).toArray();
        return letters.length > 1
                && text.indexOf(' ') < 0
                && Arrays.stream(letters).allMatch(Character::isUpperCase);
    }
}
