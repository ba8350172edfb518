package org.undersigned.roster.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a name of one word that is a place or a word of the language too is meant where it stands. What shows that is
 * what stands around names: others beside it in a list, a word for who makes music, quotation marks, or signing.
 */
final class NameContext {

    private static final Set<String> PLACES = Set.of("""
        africa alabama america arizona asia atlanta australia austin bangladesh beirut berlin boston brazil britain \
        california canada carolina chicago china dakota dallas denver detroit egypt england europe florida france \
        georgia germany hollywood houston india ireland israel italy japan kansas london memphis mexico montana \
        nashville nevada oslo paris phoenix russia scotland spain sweden texas tokyo turkey ukraine vienna virginia \
        wales washington""".split("\\s+"));

    private static final Set<String> BEFORE_NAMES = Set.of("""
        act acts artist artists band bands drummer duo group groups guitarist musician musicians performer performers \
        pianist rapper rappers rockers singer singers songwriter trio""".split("\\s+"));

    private static final Set<String> BEHIND_NAMES = Set.of("signed", "signs", "joined", "endorsed", "backed");
    private static final Set<String> BETWEEN_NAMES = Set.of("and", "or", "by", "with", "plus", "like");
    private static final Pattern QUOTED_BEFORE = Pattern.compile("[\"\u201c\u2018'\u00ab]$");

    private final String article;
    private final List<ArticleWord> words;
    private final ListedNames names;
    private final Sentences sentences;

    NameContext(String article, List<ArticleWord> words, ListedNames names) {
        this.article = article;
        this.words = words;
        this.names = names;
        this.sentences = new Sentences(article);
    }

    /** @param certain the words before it that belong to a name for certain */
    boolean showsName(int place, BitSet certain) {
        var word = words.get(place);
        return !isCommon(word) || !word.isPossessive() && (isIntroduced(place) || isListed(place, certain));
    }

    private static boolean isCommon(ArticleWord word) {
        return PLACES.contains(word.bare()) || word.beginsSentence() && EnglishWords.has(word.bare());
    }

    private boolean isIntroduced(int place) {
        var word = words.get(place);
        return QUOTED_BEFORE
                        .matcher(article.substring(Math.max(0, word.start() - 1), word.start()))
                        .find()
                || word.isJoined() && BEFORE_NAMES.contains(words.get(place - 1).compact())
                || isJoinedTo(place + 1)
                        && BEHIND_NAMES.contains(words.get(place + 1).compact());
    }

    /** Beside a name that is certain, or named as the one who signed. */
    private boolean isListed(int place, BitSet certain) {
        var before = beforeIn(place);
        var behind = behindIn(place);
        return before >= 0 && certain.get(before)
                || behind < words.size() && behind > place && beginsCertainName(behind)
                || isSigner(place);
    }

    /** The word before it in a list, or -1: "Zoë Doe, it" and "Zoë Doe and it". */
    private int beforeIn(int place) {
        if (place > 0 && separates(words.get(place - 1).end(), words.get(place).start())) {
            return place - 1;
        }
        var isBehindAnd =
                place > 1 && BETWEEN_NAMES.contains(words.get(place - 1).compact());
        return isBehindAnd ? place - 2 : -1;
    }

    private int behindIn(int place) {
        if (place + 1 == words.size()) {
            return words.size();
        }
        var isBeforeAnd = BETWEEN_NAMES.contains(words.get(place + 1).compact());
        var isApart = separates(words.get(place).end(), words.get(place + 1).start());
        return isBeforeAnd ? place + 2 : isApart ? place + 1 : place;
    }

    private boolean separates(int from, int to) {
        return article.substring(from, to).matches(",\\s+");
    }

    private boolean beginsCertainName(int place) {
        var run = new StringBuilder();
        for (var word = place; word < Math.min(words.size(), place + 4); word++) {
            if (word > place && !words.get(word).isJoined()) {
                return false;
            }
            run.append(words.get(word).bare());
            if (names.runTogether(run.toString()) != null && !(word == place && isCommon(words.get(word)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSigner(int place) {
        return place > 0
                && words.get(place).isJoined()
                && words.get(place - 1).compact().equals("by")
                && sentences.speaksOfSigningAt(words.get(place).start());
    }

    private boolean isJoinedTo(int place) {
        return place < words.size() && words.get(place).isJoined();
    }
}
