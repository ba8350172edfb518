package org.undersigned.roster.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.name.Folding;

/** Finds the names of a list in an article, however they are spaced and punctuated. */
final class NamesInText {

    private static final int MOST_WORDS = 10;
    private static final int SHORT = 2;

    private final String article;
    private final List<ArticleWord> words;
    private final ListedNames names;
    private final NameContext context;
    private final BitSet taken = new BitSet();
    private final BitSet certain = new BitSet();

    NamesInText(String article, List<ArticleWord> words, ListedNames names) {
        this.article = article;
        this.words = words;
        this.names = names;
        this.context = new NameContext(article, words, names);
    }

    List<Finding> find() {
        var findings = new ArrayList<Finding>();
        for (var first = 0; first < words.size(); ) {
            var match = longestFrom(first);
            if (match == null) {
                first++;
            } else {
                var finding = finding(first, match);
                findings.add(finding);
                taken.set(first, match.behind());
                certain.set(first, match.behind(), finding.kind() != FindingKind.COULD_BE);
                first = match.behind();
            }
        }
        return findings;
    }

    /** The words that belong to a name that was found. */
    BitSet taken() {
        return taken;
    }

    /** Those of them that belong to a name for certain. */
    BitSet certain() {
        return certain;
    }

    /** @param end where the name ends in the article, before a possessive ending */
    private record Match(int behind, int end, String name) {}

    private @Nullable Match longestFrom(int first) {
        var before = new StringBuilder();
        @Nullable Match longest = null;
        for (var last = first; last < Math.min(words.size(), first + MOST_WORDS); last++) {
            if (last > first && !words.get(last).isJoined() || before.length() > names.longest()) {
                break;
            }
            var match = match(first, last, before.toString());
            longest = match == null ? longest : match;
            before.append(words.get(last).compact());
        }
        return longest;
    }

    private @Nullable Match match(int first, int last, String before) {
        var word = words.get(last);
        var name = names.runTogether(before + word.compact());
        if (name != null && isWrittenAsAName(first, last, name)) {
            return new Match(last + 1, word.end(), name);
        }
        var owner = names.runTogether(before + word.bare());
        return owner != null && isWrittenAsAName(first, last, owner)
                ? new Match(last + 1, word.bareEnd(), owner)
                : null;
    }

    private Finding finding(int first, Match match) {
        var start = words.get(first).start();
        var text = article.substring(start, match.end());
        var isAsCredited = Folding.words(text).equals(Folding.words(match.name()));
        var kind = isAsCredited ? kind(first, match) : FindingKind.MISSPELT;
        return new Finding(kind, start, match.end(), text, match.name());
    }

    private FindingKind kind(int first, Match match) {
        var isOneWord = match.behind() == first + 1;
        return isOneWord && !context.showsName(first, certain) ? FindingKind.COULD_BE : FindingKind.SIGNER;
    }

    /** A name of one word may be a word of the language, or a part of another name. */
    private boolean isWrittenAsAName(int first, int last, String name) {
        if (Character.isUpperCase(name.codePointAt(0)) && !words.get(first).isCapital()) {
            return false;
        }
        return first < last || name.contains(" ") || standsAlone(first, name);
    }

    private boolean standsAlone(int place, String name) {
        var isLetterAtBeginning = name.length() <= SHORT && words.get(place).beginsSentence();
        return !isLetterAtBeginning && ArticleWord.standsAlone(words, place);
    }
}
