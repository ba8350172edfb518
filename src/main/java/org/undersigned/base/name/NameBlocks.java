package org.undersigned.base.name;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern FIRST_TS = Pattern.compile("^ts");
    private static final Pattern U_BETWEEN_VOWELS = Pattern.compile("(?<=[aeiou])u(?=[aeiou])");

    private final List<Word> words;
    private final Set<Long> blocks = new HashSet<>();

    private NameBlocks(List<Word> words) {
        this.words = words;
    }

    /**
     * A word of the name.
     *
     * @param sound as {@link NameBlocks#sound} tells it
     * @param tells whether it is no initial, title or particle
     */
    private record Word(String text, String sound, boolean tells) {

        static Word of(String text) {
            return new Word(
                    text,
                    NameBlocks.sound(text),
                    text.length() > 1 && NameWord.of(text).tells());
        }

        String beginning() {
            return text.substring(0, 1);
        }

        String end() {
            return text.substring(text.length() - END);
        }
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
        return new NameBlocks(
                NameAlignment.wordsOf(name).limit(MOST_WORDS).map(Word::of).toList());
    }

    private Set<Long> keeping() {
        add("whole", words.stream().map(Word::text).collect(Collectors.joining()));
        var telling = words.stream().filter(Word::tells).toList();
        if (telling.size() == 1) {
            add("alone", telling.getFirst().sound());
        }
        for (var i = 0; i < words.size(); i++) {
            for (var j = 0; j < words.size(); j++) {
                if (i != j && words.get(i).tells()) {
                    add(words.get(i), words.get(j), Math.abs(i - j) == words.size() - 1);
                }
            }
        }
        return Set.copyOf(blocks);
    }

    /** @param areEnds whether the two are the first and the last word */
    private void add(Word word, Word other, boolean areEnds) {
        if (!other.tells() && other.text().length() > 1) {
            return;
        }
        add("beginning", word.text(), other.beginning());
        if (areEnds) {
            add("ends", word.sound(), other.beginning());
        }
        if (other.tells()) {
            addSounds(word.sound(), other.sound());
            add("end", word.text(), other.end());
        }
    }

    private void addNicknames() {
        for (var word : words) {
            for (var nickname : Nicknames.others(word.text())) {
                words.stream()
                        .filter(other -> !other.text().equals(word.text()) && other.tells())
                        .forEach(other -> addSounds(sound(nickname), other.sound()));
            }
        }
    }

    private void addSounds(String one, String other) {
        var isFirst = one.compareTo(other) <= 0;
        add("sounds", isFirst ? one : other, isFirst ? other : one);
    }

    /** As it is spoken in English, after what transliterations write differently has been made one. */
    private static String sound(String word) {
        var spelled = word.replace("tskh", "ch").replace("kh", "h").replace('w', 'v');
        var plain = U_BETWEEN_VOWELS
                .matcher(FIRST_TS.matcher(spelled).replaceFirst("c"))
                .replaceAll("v");
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
