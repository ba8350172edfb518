package org.undersigned.base.text;

import java.util.List;
import org.undersigned.base.text.Passage.Kind;

/**
 * The difference between two texts, word by word, as passages in reading order. The passages that are not inserted make
 * the first text, those that are not deleted the second.
 *
 * <p>Where words change next to each other they are told as one change: what was deleted, then what was inserted. A
 * line break that is the same in both texts is never part of a change.
 */
public record TextDifference(List<Passage> passages) {

    public TextDifference {
        passages = List.copyOf(passages);
    }

    public static TextDifference between(String before, String after) {
        var old = Tokens.of(before);
        var now = Tokens.of(after);
        var matching = Matching.between(old, now);
        new Alignment(old, matching.deleted()).settle();
        new Alignment(now, matching.inserted()).settle();
        return new TextDifference(new PassageWriter(old, now).write(matching.deleted(), matching.inserted()));
    }

    public boolean isEmpty() {
        return passages.stream().allMatch(passage -> passage.kind() == Kind.SAME);
    }

    public long wordsDeleted() {
        return words(Kind.DELETED);
    }

    public long wordsInserted() {
        return words(Kind.INSERTED);
    }

    private long words(Kind kind) {
        return passages.stream()
                .filter(passage -> passage.kind() == kind)
                .flatMap(passage -> Tokens.of(passage.text()).stream())
                .filter(Tokens::isWord)
                .count();
    }
}
