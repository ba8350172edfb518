package org.undersigned.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.undersigned.base.name.Folding;
import org.undersigned.base.name.NameAlignment;
import org.undersigned.base.name.NameMatch;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.PublishedList;

/** The names of a published list, to be asked by what somebody heard or typed. It knows no other name. */
final class PublishedNames {

    private static final int MOST_ALIKE = 6;
    private static final int LEAST_FIT = 70;
    private static final int LONGEST_TYPED = 200;

    private final String letter;
    private final List<EditionLine> lines;

    /** @param letter the title of the letter under which they stand */
    PublishedNames(String letter, List<EditionLine> lines) {
        this.letter = letter;
        this.lines = lines;
    }

    static PublishedNames of(PublishedList list) {
        return new PublishedNames(list.edition().imprint().letter(), list.lines());
    }

    /**
     * Who was meant: a name that is the same but for accents, case, punctuation and "The", or that is one word on one side
     * ("One Republic", "R.E.M."). A name that is only like what was typed is never confirmed; it is put forward to be
     * chosen.
     */
    DeskAnswer ask(String typed) {
        var asked = typed.strip();
        if (asked.length() > LONGEST_TYPED) {
            return new DeskAnswer(letter, List.of(), List.of());
        }
        var named = lines.stream()
                .filter(line -> isSame(words(asked), words(line.credited())))
                .toList();
        return new DeskAnswer(letter, named, alike(asked, named));
    }

    private List<EditionLine> alike(String asked, List<EditionLine> named) {
        var others = lines.stream().filter(line -> !named.contains(line)).toList();
        var having = best(others, line -> NameMatch.score(asked, line.credited()), 1);
        if (!having.isEmpty() || !named.isEmpty()) {
            return having;
        }
        var typed = NameAlignment.of(asked);
        return best(others, line -> typed.fit(NameAlignment.of(line.credited())), LEAST_FIT);
    }

    private record Scored(EditionLine line, int score) {}

    private static List<EditionLine> best(List<EditionLine> lines, ToIntFunction<EditionLine> score, int least) {
        return lines.stream()
                .map(line -> new Scored(line, score.applyAsInt(line)))
                .filter(scored -> scored.score >= least)
                .sorted(Comparator.comparingInt(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.line().position()))
                .limit(MOST_ALIKE)
                .map(Scored::line)
                .toList();
    }

    /** Two names of several words each are the same only word by word: Ann Elise Roe is not Anne Lise Roe. */
    private static boolean isSame(List<String> asked, List<String> name) {
        var isOneWord = asked.size() == 1 || name.size() == 1;
        return !asked.isEmpty()
                && (asked.equals(name) || isOneWord && String.join("", asked).equals(String.join("", name)));
    }

    /** Without "The" in front; initials that follow each other are one word. */
    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        var initials = new StringBuilder();
        for (var word : Folding.words(name)) {
            if (word.length() > 1 && !initials.isEmpty()) {
                words.add(initials.toString());
                initials.setLength(0);
            }
            if (word.length() == 1) {
                initials.append(word);
            } else {
                words.add(word);
            }
        }
        if (!initials.isEmpty()) {
            words.add(initials.toString());
        }
        return words.size() > 1 && words.getFirst().equals("the") ? words.subList(1, words.size()) : words;
    }
}
