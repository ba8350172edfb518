package org.undersigned.access.password;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Knows passwords that follow a path: along the keys of a keyboard, the alphabet, or the numbers. */
final class KeyWalk {

    private static final List<String> ROWS = List.of("1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./");

    /** The share of steps to a neighbour from which on a text is a path. Sentences stay below a third. */
    private static final double SHARE = 0.65;

    private static final Map<Integer, Key> KEYS = keys();

    private record Key(int row, int column) {

        boolean isBeside(Key other) {
            return Math.abs(row - other.row) <= 1 && Math.abs(column - other.column) <= 1;
        }
    }

    private KeyWalk() {}

    static boolean is(String password) {
        var characters = password.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .toArray();
        var steps = 0;
        for (var i = 1; i < characters.length; i++) {
            steps += isStep(characters[i - 1], characters[i]) ? 1 : 0;
        }
        return steps >= SHARE * (characters.length - 1);
    }

    private static boolean isStep(int from, int to) {
        var key = KEYS.get(from);
        var next = KEYS.get(to);
        var beside = key != null && next != null && key.isBeside(next);
        return beside || Character.isLetterOrDigit(from) && Math.abs(from - to) <= 1;
    }

    private static Map<Integer, Key> keys() {
        var keys = new HashMap<Integer, Key>();
        for (var row = 0; row < ROWS.size(); row++) {
            for (var column = 0; column < ROWS.get(row).length(); column++) {
                keys.put((int) ROWS.get(row).charAt(column), new Key(row, column));
            }
        }
        return Map.copyOf(keys);
    }
}
