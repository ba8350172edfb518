package org.undersigned.roster.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.base.name.Misspelling;

/**
 * Finds names of one word that are written otherwise. A single word tells little, so only a word with a capital that
 * stands alone is taken for one, and none of the language, none that the article writes without a capital, and none that
 * is a part of a longer name in the article or on the list.
 */
final class MisspeltWords {

    private final List<ArticleWord> words;
    private final BitSet taken;
    private final ListedNames names;

    /** @param taken the words that belong to a name of the list */
    MisspeltWords(List<ArticleWord> words, BitSet taken, ListedNames names) {
        this.words = words;
        this.taken = taken;
        this.names = names;
    }

    List<Finding> find() {
        var others = names.hasOneWordNames() ? wordsOfOthers() : Set.<String>of();
        var findings = new ArrayList<Finding>();
        for (var place = 0; names.hasOneWordNames() && place < words.size(); place++) {
            var word = words.get(place);
            if (!taken.get(place) && mayBeName(place) && !others.contains(word.bare())) {
                found(word).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> found(ArticleWord word) {
        var text = word.text().substring(0, word.bareEnd() - word.start());
        return names.misspelt(word.bare())
                .map(name -> new Finding(FindingKind.MISSPELT, word.start(), word.bareEnd(), text, name));
    }

    private boolean mayBeName(int place) {
        var word = words.get(place);
        return word.isCapital()
                && word.bare().length() >= Misspelling.SHORTEST
                && word.bare().chars().allMatch(Character::isLetter)
                && ArticleWord.standsAlone(words, place)
                && !EnglishWords.has(word.bare());
    }

    private Set<String> wordsOfOthers() {
        var others = new HashSet<String>();
        for (var place = 0; place < words.size(); place++) {
            var word = words.get(place);
            if (!word.isCapital() || !ArticleWord.standsAlone(words, place)) {
                others.add(word.bare());
            }
        }
        return others;
    }
}
