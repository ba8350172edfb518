package org.undersigned.advertising.typeset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.advertising.typeset.Token.Piece;
import org.undersigned.base.typeface.Face;

/** Names with their widths, measured once for each cut and not again for each size that is tried. */
final class MeasuredNames {

    private final List<SetName> names;
    private final Map<Integer, String> headings;
    private final NameSetting setting;
    private final Map<NameFaces, List<Measured>> measured = new EnumMap<>(NameFaces.class);
    private final Map<Longer, List<Measured>> longer = new HashMap<>();
    private final Map<NameFaces, Integer> letters = new EnumMap<>(NameFaces.class);

    MeasuredNames(AdWords words, NameSetting setting) {
        this.headings = words.headings().stream()
                .collect(Collectors.toMap(
                        NameHeading::before,
                        heading -> Face.settable(heading.text()).strip()));
        this.names = words.names().stream()
                .map(name -> new SetName(
                        Face.settable(name.name()).strip(),
                        Face.settable(name.descriptor()).strip()))
                .toList();
        this.setting = setting;
    }

    private record Longer(NameFaces faces, int more) {}

    /**
     * @param name the name alone, which is one token
     * @param whole the name and its descriptor on one line
     * @param words both, word by word
     * @param flowing the name unbroken, and its descriptor word by word
     * @param apart whether it begins a group that stands apart from the names before it
     * @param heading of the group that it begins, word by word
     */
    record Measured(
            Token name, Token whole, List<Token> words, List<Token> flowing, boolean apart, List<Token> heading) {

        /** Such a name within a group. */
        Measured within() {
            return new Measured(name, whole, words, flowing, false, List.of());
        }

        private Measured below(boolean isApart, List<Token> words) {
            return new Measured(name, whole, this.words, flowing, isApart, words);
        }

        boolean begins() {
            return apart || !heading.isEmpty();
        }

        /** Whether it has to be broken in lines of a measure, where it runs in with a separator behind it. */
        boolean breaks(int measure) {
            return flowing.getFirst().width() > measure;
        }
    }

    int count() {
        return names.size();
    }

    /** Whether any of them begins a group that stands apart, or below a heading. */
    boolean isGrouped() {
        return !headings.isEmpty();
    }

    NameSetting setting() {
        return setting;
    }

    /** How wide a letter of theirs is on average, in thousandths of the size of the type. */
    int letter(NameFaces faces) {
        return letters.computeIfAbsent(faces, key -> {
            var width = 0L;
            for (var name : in(key, 0)) {
                width += name.whole().width();
            }
            var count =
                    names.stream().mapToLong(name -> name.printed().length()).sum();
            return (int) Math.max(1, width / Math.max(1, count));
        });
    }

    /**
     * @param more of how many further names room is asked; names of the same kind stand for them
     */
    List<Measured> in(NameFaces faces, int more) {
        var all = measured.computeIfAbsent(faces, this::measure);
        if (more == 0) {
            return all;
        }
        return longer.computeIfAbsent(new Longer(faces, more), key -> longer(all, more));
    }

    private static List<Measured> longer(List<Measured> all, int more) {
        var longer = new ArrayList<>(all);
        for (var i = 0; i < more; i++) {
            longer.add(all.get((int) ((long) i * STEP % all.size())).within());
        }
        return longer;
    }

    /** A prime, so that names from the whole list stand for those that may come. */
    private static final int STEP = 37;

    List<Measured> first(NameFaces faces, int count) {
        return in(faces, 0).subList(0, count);
    }

    private List<Measured> measure(NameFaces faces) {
        var separator = Piece.of(faces.roman(), setting.separator());
        var all = new ArrayList<Measured>(names.size());
        for (var i = 0; i < names.size(); i++) {
            var isLast = i == names.size() - 1 || headings.containsKey(i + 1);
            var name = measure(names.get(i), faces, isLast ? Piece.none(faces.roman()) : separator);
            var heading = headings.get(i);
            all.add(heading == null ? name : name.below(i > 0, Token.words(faces.heading(), heading)));
        }
        return all;
    }

    private static Measured measure(SetName name, NameFaces faces, Piece separator) {
        var roman = faces.roman();
        var words = new ArrayList<>(Token.parts(roman, name.descriptor().isEmpty() ? name.name() : name.name() + ","));
        var alone = Token.of(roman, name.descriptor().isEmpty() ? name.name() : name.name() + ",");
        var beside = Token.words(faces.italic(), name.descriptor());
        words.addAll(beside);
        var flowing = new ArrayList<Token>();
        flowing.add(alone);
        flowing.addAll(beside);
        var whole = name.descriptor().isEmpty()
                ? alone
                : Token.of(
                        List.of(Piece.of(roman, name.name() + ", "), Piece.of(faces.italic(), name.descriptor())),
                        roman.advance(' '));
        return new Measured(alone, whole, separated(words, separator), separated(flowing, separator), false, List.of());
    }

    private static List<Token> separated(List<Token> tokens, Piece separator) {
        var parted = new ArrayList<>(tokens);
        var last = parted.removeLast();
        parted.add(last.before(separator, last.blank() * 5 / 4));
        return List.copyOf(parted);
    }
}
