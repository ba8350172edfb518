package org.undersigned.roster.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.base.name.Folding;
import org.undersigned.base.name.GuessedKind;
import org.undersigned.base.name.KindGuess;

/**
 * Finds people in an article who are no names of the list: other writings of one, and people who are named as signers
 * and are none. Only runs of words with capitals are taken for people.
 */
final class PeopleInText {

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 4;

    private static final Set<String> PARTICLES =
            words("al bin da das de del der di do dos du el la le of van von y zu");

    /** What stands before a name and belongs to none, or begins a sentence. */
    private static final Set<String> BEFORE_NAMES = words("""
        a actor actors actress after all also an and artist artists as at author authors before both but by director \
        dr even for former from grammy he her his if in including its like mr mrs ms musician musicians no not now of \
        on one oscar other photographer president professor sen senator she since singer sir so some songwriter that \
        the their there these they this those though to two we when while with writer you""");

    /** What persons are not called. */
    private static final Set<String> OF_OTHER_NAMES = words("""
        act ad ai america american angeles april august awards bill big book british city college congress court day \
        december europe february friday generative hollywood house january july june london march media monday music \
        new news november october party post prize sale saturday senate september silicon state states street sunday \
        tech technology thursday times today town tuesday united university usa valley war wednesday week white world \
        year york""");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){1,5}\\p{Lu}(?:['\u2019]s)?");

    /** What is written with points and is nobody. */
    private static final Set<String> NO_NAMES =
            words("ad ai am bc ca dc eu gb ie il jfk la ll ma ny nyc od pc pm pr ps rip tv uae uk un us usa ussr vp");

    private final String article;
    private final List<ArticleWord> words;
    private final ListedNames names;
    private final Set<String> others = new HashSet<>();
    private final Sentences sentences;
    private final Set<Integer> sentencesWithSigners = new HashSet<>();
    private final BitSet taken;

    /** @param named what belongs to names of the list */
    PeopleInText(String article, List<ArticleWord> words, NamesInText named, ListedNames names, Reference reference) {
        this.article = article;
        this.words = words;
        this.taken = named.taken();
        this.names = names;
        this.sentences = new Sentences(article);
        Stream.concat(reference.titles().stream(), reference.speakers().stream())
                .map(Folding::fold)
                .forEach(others::add);
        named.certain().stream()
                .forEach(word -> sentencesWithSigners.add(
                        sentences.startAt(words.get(word).start())));
    }

    List<Finding> find() {
        var findings = new ArrayList<Finding>();
        for (var first = 0; first < words.size(); ) {
            var behind = beforeItsBand(first, endOfRun(first));
            named(first, behind).ifPresent(findings::add);
            first = Math.max(behind, first + 1);
        }
        return findings;
    }

    /** @return the word behind a run of words with capitals and the particles inside of it */
    private int endOfRun(int first) {
        var behind = first;
        for (var word = first; word < words.size() && !taken.get(word); word++) {
            var each = words.get(word);
            if (word > first && !each.isJoined()) {
                break;
            }
            if (each.isCapital() && Character.isLetter(each.text().codePointAt(0))) {
                behind = word + 1;
                if (each.isPossessive()) {
                    break;
                }
            } else if (word == first || !PARTICLES.contains(each.text())) {
                break;
            }
        }
        return behind;
    }

    /** "Michael Stipe of R.E.M." is two names. */
    private int beforeItsBand(int first, int behind) {
        return behind - first > FEWEST_WORDS
                        && isOfInitials(words.get(behind - 1))
                        && words.get(behind - 2).text().equals("of")
                ? behind - 2
                : behind;
    }

    private Optional<Finding> named(int from, int behind) {
        var first = from;
        while (first < behind && BEFORE_NAMES.contains(words.get(first).compact())) {
            first++;
        }
        if (behind - first == 1 && isOfInitials(words.get(first))) {
            return initials(words.get(first));
        }
        if (behind - first < FEWEST_WORDS || behind - first > MOST_WORDS) {
            return Optional.empty();
        }
        var start = words.get(first).start();
        var end = words.get(behind - 1).bareEnd();
        var text = article.substring(start, end).replaceAll("\\s+", " ");
        return isOfOthers(text) ? Optional.empty() : judged(start, end, text);
    }

    private static boolean isOfInitials(ArticleWord word) {
        return INITIALS.matcher(word.text()).matches() && !NO_NAMES.contains(word.bare());
    }

    /** A name that is written with points, as bands are: nothing but that tells that it is one. */
    private Optional<Finding> initials(ArticleWord word) {
        var text = article.substring(word.start(), word.bareEnd());
        return !isOfOthers(text) && isNamedAsSigner(word.start())
                ? Optional.of(new Finding(FindingKind.NOT_LISTED, word.start(), word.bareEnd(), text, null))
                : Optional.empty();
    }

    private Optional<Finding> judged(int start, int end, String text) {
        var meant = names.alike(text);
        if (meant.isPresent()) {
            return meant.map(name -> new Finding(FindingKind.MISSPELT, start, end, text, name));
        }
        return isPerson(text) && isNamedAsSigner(start)
                ? Optional.of(new Finding(FindingKind.NOT_LISTED, start, end, text, null))
                : Optional.empty();
    }

    private boolean isNamedAsSigner(int start) {
        return sentencesWithSigners.contains(sentences.startAt(start)) || sentences.speaksOfSigningAt(start);
    }

    /** The campaign, the letter, and our own speakers, or a part of them. */
    private boolean isOfOthers(String text) {
        var folded = " " + Folding.fold(text) + " ";
        return others.stream().anyMatch(other -> (" " + other + " ").contains(folded));
    }

    private static boolean isPerson(String text) {
        return KindGuess.of(text) == GuessedKind.PERSON
                && Folding.words(text).stream().noneMatch(OF_OTHER_NAMES::contains);
    }

    private static Set<String> words(String all) {
        return Set.of(all.split("\\s+"));
    }
}
