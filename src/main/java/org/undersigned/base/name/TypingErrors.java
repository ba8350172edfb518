package org.undersigned.base.name;

/** How many slips of the finger lie between two words: a letter too many, too few, wrong, or two in the wrong order. */
final class TypingErrors {

    private TypingErrors() {}

    /** Counts as far as {@code most}; beyond it the answer is {@code most + 1}. */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        var beforeLast = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (var i = 0; i <= other.length(); i++) {
            row[i] = i;
        }
        for (var i = 1; i <= one.length(); i++) {
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            if (fill(row, last, beforeLast, one, other, i) > most) {
                return most + 1;
            }
        }
        return Math.min(row[other.length()], most + 1);
    }

    /** @return the least of the row: what follows can only be more */
    private static int fill(int[] row, int[] last, int[] beforeLast, String one, String other, int i) {
        row[0] = i;
        var least = i;
        for (var j = 1; j <= other.length(); j++) {
            var wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
            var slips = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + wrong);
            if (i > 1
                    && j > 1
                    && one.charAt(i - 1) == other.charAt(j - 2)
                    && one.charAt(i - 2) == other.charAt(j - 1)) {
                slips = Math.min(slips, beforeLast[j - 2] + 1);
            }
            row[j] = slips;
            least = Math.min(least, slips);
        }
        return least;
    }
}
