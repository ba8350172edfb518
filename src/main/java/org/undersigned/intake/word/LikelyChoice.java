package org.undersigned.intake.word;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.undersigned.base.name.Folding;
import org.undersigned.base.name.NameMatch;
import org.undersigned.base.name.Trigrams;
import org.undersigned.intake.field.Choice;

/**
 * The value that a word is close to: its words begin those of the label ("Photog.", "Robin K."), it is spelled nearly
 * so ("Photograhpy"), or it holds the label as a word ("A-list"). Where two are equally close, none is.
 */
final class LikelyChoice {

    private static final int SHORTEST = 3;

    /** From here on {@link #fit} tells that each word begins a word of the other. */
    private static final int BEGINNINGS = 2;

    /** From here on it tells that each is a word of the other. */
    private static final int WHOLE_WORDS = 3;

    /** So large a part of the pieces of both must be common to them. */
    private static final double NEARLY = 0.5;

    private LikelyChoice() {}

    static Optional<Choice> of(String word, List<Choice> choices) {
        if (Folding.compact(word).length() < SHORTEST) {
            return Optional.empty();
        }
        return best(choices, choice -> fit(word, choice.label()), BEGINNINGS)
                .or(() -> best(choices, choice -> common(word, choice.label()), NEARLY))
                .or(() -> best(choices, choice -> fit(choice.label(), word), WHOLE_WORDS));
    }

    private static Optional<Choice> best(List<Choice> choices, ToDoubleFunction<Choice> closeness, double least) {
        var most = choices.stream().mapToDouble(closeness).max().orElse(0);
        var closest = choices.stream()
                .filter(choice -> closeness.applyAsDouble(choice) == most)
                .toList();
        return most >= least && closest.size() == 1 ? Optional.of(closest.getFirst()) : Optional.empty();
    }

    /** How well one text fits another, by the thousands that {@link NameMatch#score} counts in. */
    private static int fit(String one, String other) {
        return NameMatch.score(one, other) / 1_000;
    }

    /** How much of the pieces of two texts is common to both, from 0 to 1. */
    private static double common(String one, String other) {
        var pieces = pieces(one);
        var others = pieces(other);
        var both = new HashSet<>(pieces);
        both.retainAll(others);
        return pieces.isEmpty() || others.isEmpty() ? 0 : 2.0 * both.size() / (pieces.size() + others.size());
    }

    private static Set<String> pieces(String text) {
        return Trigrams.of(Folding.compact(text));
    }
}
