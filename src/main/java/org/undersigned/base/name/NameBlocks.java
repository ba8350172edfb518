package org.undersigned.base.name;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * The blocks in which a name stands: names that may be of one person share at least one, and few others do. A block is
 * a pair of words by their sound, a word with the beginning or the end of another, or the name run together.
 *
 * <p>Each block is told as a number, since numbers are small to store. Two blocks that get the same number by chance
 * only bring a name that is judged and passed over.
 */
public final class NameBlocks {

    private static final int MOST_WORDS = 8;
    private static final int END = 2;

    private final List<String> words;
    private final Set<Long> blocks = new HashSet<>();

    private NameBlocks(List<String> words) {
        this.words = words;
    }

    /** Under which a name is kept. */
    public static Set<Long> keeping(String name) {
        return read(name).keeping();
    }

    /** Under which names like this one are looked for: also those that have a nickname of one of its words. */
    public static Set<Long> seeking(String name) {
        var blocks = read(name);
        blocks.addNicknames();
        return blocks.keeping();
    }

    private static NameBlocks read(String name) {
        return new NameBlocks(NameAlignment.wordsOf(name).limit(MOST_WORDS).toList());
    }

    private Set<Long> keeping() {
        add("whole", String.join("", words));
        if (words.stream().filter(NameBlocks::tells).count() == 1) {
            words.stream().filter(NameBlocks::tells).forEach(word -> add("alone", sound(word)));
        }
        for (var i = 0; i < words.size(); i++) {
            for (var j = 0; j < words.size(); j++) {
                if (i != j && tells(words.get(i))) {
                    add(i, j);
                }
            }
        }
        return Set.copyOf(blocks);
    }

    private void add(int i, int j) {
        var word = words.get(i);
        var other = words.get(j);
        if (!tells(other) && other.length() > 1) {
            return;
        }
        add("beginning", word, other.substring(0, 1));
        if (Math.abs(i - j) == words.size() - 1) {
            add("ends", sound(word), other.substring(0, 1));
        }
        if (tells(other)) {
            addSounds(word, other);
            add("end", word, other.substring(other.length() - END));
        }
    }

    private void addNicknames() {
        for (var word : words) {
            for (var nickname : Nicknames.others(word)) {
                words.stream()
                        .filter(other -> !other.equals(word) && tells(other))
                        .forEach(other -> addSounds(nickname, other));
            }
        }
    }

    private void addSounds(String one, String other) {
        var sounds = new ArrayList<>(List.of(sound(one), sound(other)));
        sounds.sort(null);
        add("sounds", sounds.getFirst(), sounds.getLast());
    }

    /** No initial, title or particle. */
    private static boolean tells(String word) {
        return word.length() > 1 && NameWord.of(word).tells();
    }

    /** As it is spoken in English, after what transliterations write differently has been made one. */
    private static String sound(String word) {
        var plain = word.replace("tskh", "ch")
                .replace("kh", "h")
                .replace('w', 'v')
                .replaceAll("^ts", "c")
                .replaceAll("(?<=[aeiou])u(?=[aeiou])", "v");
        var sound = new DoubleMetaphone().doubleMetaphone(plain);
        return sound == null || sound.isEmpty() ? word : sound;
    }

    /** FNV-1a, 64 bits: quick, and the same for ever, since its results are stored. */
    private void add(String... parts) {
        var hash = 0xcbf29ce484222325L;
        for (var octet : String.join("\n", parts).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * 0x100000001b3L;
        }
        blocks.add(hash);
    }
}
