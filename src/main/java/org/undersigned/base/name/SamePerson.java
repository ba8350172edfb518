package org.undersigned.base.name;

import java.util.EnumSet;
import java.util.Set;
import org.undersigned.base.name.AlignedWords.WordPair;

/**
 * Judges by the names alone whether two are likely one person's. Words that are alike speak for it, a word that only one
 * of the names has speaks a little against it, and a {@link NameContradiction} decides against it. How much each counts
 * was measured on public pairs of names that people had labelled; of those the judgement is right about five in six.
 */
public final class SamePerson {

    public static final int THRESHOLD = 70;

    private static final int WRITING = 98;
    private static final double MISSING = 0.15;
    private static final double SWAP = 0.02;

    /** Brings any score below the threshold. */
    private static final double CONTRADICTED = 0.69;

    private SamePerson() {}

    public static NameVerdict judge(String one, String other) {
        return judge(NameAlignment.of(one), NameAlignment.of(other));
    }

    /** As above, for names that are compared with many. */
    public static NameVerdict judge(NameAlignment one, NameAlignment other) {
        var likeness = one.score(other);
        if (likeness >= WRITING) {
            var isSame = likeness == NameAlignment.SAME;
            return new NameVerdict(likeness, Set.of(isSame ? NameReason.SAME_NAME : NameReason.WRITING));
        }
        if (likeness == 0) {
            return new NameVerdict(0, Set.of());
        }
        var words = one.words(other);
        return NameContradiction.isIn(words) || Unspaced.tellsApart(one.unspaced(), other.unspaced(), words)
                ? new NameVerdict((int) (likeness * CONTRADICTED), Set.of())
                : new NameVerdict(score(words), reasons(words));
    }

    private static int score(AlignedWords words) {
        var paired = words.pairs().stream().mapToDouble(WordPair::weight).sum();
        var alike = words.pairs().stream()
                .mapToDouble(pair -> pair.likeness() * pair.weight())
                .sum();
        var missing = words.allLeft().mapToDouble(NameWord::weight).sum();
        var score = alike / (paired + MISSING * missing) - SWAP * words.swaps();
        return (int) Math.round(Math.clamp(score, 0, 1) * (NameAlignment.SAME - 1));
    }

    private static Set<NameReason> reasons(AlignedWords words) {
        var reasons = EnumSet.noneOf(NameReason.class);
        for (var pair : words.pairs()) {
            if (pair.isInitial()) {
                reasons.add(NameReason.INITIAL);
            } else if (pair.isNickname()) {
                reasons.add(NameReason.NICKNAME);
            } else if (!pair.isSame()) {
                reasons.add(NameReason.SPELLING);
            }
        }
        if (words.swaps() > 0) {
            reasons.add(NameReason.ORDER);
        }
        if (words.allLeft().findAny().isPresent()) {
            reasons.add(NameReason.MISSING_WORD);
        }
        return reasons;
    }
}
