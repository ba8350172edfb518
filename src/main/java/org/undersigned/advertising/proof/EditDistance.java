package org.undersigned.advertising.proof;

/** How far two texts are from each other. */
final class EditDistance {

    private EditDistance() {}

    /** How many letters have to be changed to make one of the other; no more than a limit is counted. */
    static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit) {
            return limit;
        }
        var before = new int[other.length() + 1];
        for (var k = 0; k <= other.length(); k++) {
            before[k] = k;
        }
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (var k = 1; k <= other.length(); k++) {
                var change = before[k - 1] + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
                row[k] = Math.min(change, Math.min(before[k], row[k - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
