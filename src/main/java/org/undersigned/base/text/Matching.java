package org.undersigned.base.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which tokens of two texts are the same. Words and marks are compared first and decide; the blank space before a word
 * follows it, and so does that before two words of which one takes the place of the other. Otherwise the spaces, of
 * which every text has most, would be matched at the price of the words.
 */
final class Matching {

    private final List<String> before;
    private final List<String> after;
    private final boolean[] deleted;
    private final boolean[] inserted;

    private Matching(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.deleted = new boolean[before.size()];
        this.inserted = new boolean[after.size()];
        Arrays.fill(deleted, true);
        Arrays.fill(inserted, true);
    }

    static Matching between(List<String> before, List<String> after) {
        var matching = new Matching(before, after);
        matching.compare(withoutBlanks(before), withoutBlanks(after));
        return matching;
    }

    boolean[] deleted() {
        return deleted;
    }

    boolean[] inserted() {
        return inserted;
    }

    private void compare(int[] wordsBefore, int[] wordsAfter) {
        var numbers = new HashMap<String, Integer>();
        var edit = ShortestEdit.between(numbered(before, wordsBefore, numbers), numbered(after, wordsAfter, numbers));
        var i = 0;
        var j = 0;
        while (i < wordsBefore.length || j < wordsAfter.length) {
            if (i < wordsBefore.length && edit.deleted()[i]) {
                i++;
            } else if (j < wordsAfter.length && edit.inserted()[j]) {
                j++;
            } else {
                keep(wordsBefore[i++], wordsAfter[j++]);
                if (isSet(edit.deleted(), i) && isSet(edit.inserted(), j)) {
                    keepBlankBefore(wordsBefore[i], wordsAfter[j]);
                }
            }
        }
        keepBlankBefore(before.size(), after.size());
    }

    private void keep(int i, int j) {
        deleted[i] = false;
        inserted[j] = false;
        keepBlankBefore(i, j);
    }

    private void keepBlankBefore(int i, int j) {
        if (i > 0
                && j > 0
                && Tokens.isBlank(before.get(i - 1))
                && before.get(i - 1).equals(after.get(j - 1))) {
            deleted[i - 1] = false;
            inserted[j - 1] = false;
        }
    }

    private static boolean isSet(boolean[] flags, int position) {
        return position < flags.length && flags[position];
    }

    private static int[] withoutBlanks(List<String> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> !Tokens.isBlank(tokens.get(i)))
                .toArray();
    }

    private static int[] numbered(List<String> tokens, int[] positions, Map<String, Integer> numbers) {
        return Arrays.stream(positions)
                .map(i -> numbers.computeIfAbsent(tokens.get(i), unseen -> numbers.size()))
                .toArray();
    }
}
