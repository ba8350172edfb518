package org.undersigned.base.text;

import java.util.List;

/**
 * Moves changes to where a reader would put them. When a sentence is added after another one, there are several equally
 * short answers; one that begins with a word is easier to read than one that begins with the full stop before it.
 */
final class Alignment {

    private final List<String> tokens;
    private final boolean[] changed;

    Alignment(List<String> tokens, boolean[] changed) {
        this.tokens = tokens;
        this.changed = changed;
    }

    void settle() {
        for (var start = 0; start < changed.length; start++) {
            if (changed[start]) {
                start = settle(start, endOfRun(start));
            }
        }
    }

    private int endOfRun(int start) {
        var end = start;
        while (end < changed.length && changed[end]) {
            end++;
        }
        return end;
    }

    /** Moves one run as far up as it goes, then down to where it reads best; says where it ends then. */
    private int settle(int from, int to) {
        var start = from;
        var end = to;
        while (start > 0 && !changed[start - 1] && same(start - 1, end - 1)) {
            changed[--start] = true;
            changed[--end] = false;
        }
        var best = start;
        var length = end - start;
        for (var lower = start; canMoveDown(lower, lower + length); lower++) {
            if (ease(lower + 1, lower + 1 + length) > ease(best, best + length)) {
                best = lower + 1;
            }
        }
        for (; start < best; start++, end++) {
            changed[start] = false;
            changed[end] = true;
        }
        return end;
    }

    private boolean canMoveDown(int start, int end) {
        return end < changed.length && !changed[end] && same(start, end);
    }

    private boolean same(int one, int other) {
        return tokens.get(one).equals(tokens.get(other));
    }

    /** How well a run reads: as lines of its own, as words of their own, with the space before them, or broken. */
    private int ease(int start, int end) {
        if (start == 0 || Tokens.isLineBreak(tokens.get(start - 1))) {
            return 3;
        }
        if (Tokens.isBlank(tokens.get(start - 1))) {
            return 2;
        }
        return isSpace(tokens.get(start)) && !isSpace(tokens.get(end - 1)) ? 1 : 0;
    }

    private static boolean isSpace(String token) {
        return Tokens.isBlank(token) || Tokens.isLineBreak(token);
    }
}
