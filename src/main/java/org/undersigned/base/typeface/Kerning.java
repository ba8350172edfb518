package org.undersigned.base.typeface;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of an OpenType typeface that stand nearer or farther than others: the adjustments of the advance in the
 * lookups of its {@code kern} feature, as the OpenType specification lays out the table GPOS.
 */
final class Kerning {

    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;

    /** The bit for, and the bytes that stand before, the advance in the adjustments of a glyph. */
    private static final int ADVANCE = 0x0004;

    private final List<Subtable> subtables;

    private Kerning(List<Subtable> subtables) {
        this.subtables = subtables;
    }

    static Kerning none() {
        return new Kerning(List.of());
    }

    static Kerning of(byte[] table) {
        var bytes = new Bytes(ByteBuffer.wrap(table));
        var lookups = bytes.number(8);
        var subtables = new ArrayList<Subtable>();
        for (var lookup : kernLookups(bytes, bytes.number(6))) {
            var start = lookups + bytes.number(lookups + 2 + 2 * lookup);
            for (var i = 0; i < bytes.number(start + 4); i++) {
                read(bytes, bytes.number(start), start + bytes.number(start + 6 + 2 * i), subtables);
            }
        }
        return new Kerning(List.copyOf(subtables));
    }

    private static List<Integer> kernLookups(Bytes bytes, int features) {
        for (var i = 0; i < bytes.number(features); i++) {
            var entry = features + 2 + 6 * i;
            if (bytes.tag(entry).equals("kern")) {
                var feature = features + bytes.number(entry + 4);
                var lookups = new ArrayList<Integer>();
                for (var k = 0; k < bytes.number(feature + 2); k++) {
                    lookups.add(bytes.number(feature + 4 + 2 * k));
                }
                return lookups;
            }
        }
        return List.of();
    }

    private static void read(Bytes bytes, int type, int at, List<Subtable> subtables) {
        if (type == EXTENSION) {
            read(bytes, bytes.number(at + 2), at + bytes.offset(at + 4), subtables);
        } else if (type == PAIRS && bytes.number(at + 4) == ADVANCE && bytes.number(at + 6) == 0) {
            var covered = covered(bytes, at + bytes.number(at + 2));
            subtables.add(bytes.number(at) == 1 ? Pairs.of(bytes, at, covered) : Classes.of(bytes, at, covered));
        }
    }

    /** The first glyphs that a subtable speaks of, each with its place. */
    private static Map<Integer, Integer> covered(Bytes bytes, int at) {
        var covered = new HashMap<Integer, Integer>();
        for (var i = 0; i < bytes.number(at + 2); i++) {
            if (bytes.number(at) == 1) {
                covered.put(bytes.number(at + 4 + 2 * i), i);
            } else {
                var range = at + 4 + 6 * i;
                for (var glyph = bytes.number(range); glyph <= bytes.number(range + 2); glyph++) {
                    covered.put(glyph, bytes.number(range + 4) + glyph - bytes.number(range));
                }
            }
        }
        return covered;
    }

    int between(int first, int second) {
        for (var subtable : subtables) {
            var adjustment = subtable.adjustment(first, second);
            if (adjustment != Subtable.SILENT) {
                return adjustment;
            }
        }
        return 0;
    }

    private interface Subtable {

        int SILENT = Integer.MIN_VALUE;

        int adjustment(int first, int second);
    }

    private record Pairs(Map<Integer, Integer> adjustments) implements Subtable {

        static Pairs of(Bytes bytes, int at, Map<Integer, Integer> covered) {
            var adjustments = new HashMap<Integer, Integer>();
            covered.forEach((first, place) -> {
                var set = at + bytes.number(at + 10 + 2 * place);
                for (var i = 0; i < bytes.number(set); i++) {
                    adjustments.put(key(first, bytes.number(set + 2 + 4 * i)), bytes.signed(set + 4 + 4 * i));
                }
            });
            return new Pairs(adjustments);
        }

        private static int key(int first, int second) {
            return first << 16 | second;
        }

        @Override
        public int adjustment(int first, int second) {
            return adjustments.getOrDefault(key(first, second), SILENT);
        }
    }

    private record Classes(
            Map<Integer, Integer> covered, Map<Integer, Integer> firsts, Map<Integer, Integer> seconds, short[][] table)
            implements Subtable {

        static Classes of(Bytes bytes, int at, Map<Integer, Integer> covered) {
            var table = new short[bytes.number(at + 12)][bytes.number(at + 14)];
            var next = at + 16;
            for (var row : table) {
                for (var i = 0; i < row.length; i++, next += 2) {
                    row[i] = (short) bytes.signed(next);
                }
            }
            return new Classes(
                    covered,
                    classes(bytes, at + bytes.number(at + 8)),
                    classes(bytes, at + bytes.number(at + 10)),
                    table);
        }

        private static Map<Integer, Integer> classes(Bytes bytes, int at) {
            var classes = new HashMap<Integer, Integer>();
            if (bytes.number(at) == 1) {
                for (var i = 0; i < bytes.number(at + 4); i++) {
                    classes.put(bytes.number(at + 2) + i, bytes.number(at + 6 + 2 * i));
                }
            } else {
                for (var i = 0; i < bytes.number(at + 2); i++) {
                    var range = at + 4 + 6 * i;
                    for (var glyph = bytes.number(range); glyph <= bytes.number(range + 2); glyph++) {
                        classes.put(glyph, bytes.number(range + 4));
                    }
                }
            }
            return classes;
        }

        @Override
        public int adjustment(int first, int second) {
            return covered.containsKey(first)
                    ? table[firsts.getOrDefault(first, 0)][seconds.getOrDefault(second, 0)]
                    : SILENT;
        }
    }

    private record Bytes(ByteBuffer buffer) {

        int number(int at) {
            return buffer.getShort(at) & 0xFFFF;
        }

        int signed(int at) {
            return buffer.getShort(at);
        }

        int offset(int at) {
            return buffer.getInt(at);
        }

        String tag(int at) {
            var tag = new byte[4];
            buffer.get(at, tag);
            return new String(tag, StandardCharsets.US_ASCII);
        }
    }
}
