package org.undersigned.roster.reading;

import java.util.List;

/** Finds how many names an article says there are, where the list does not bear it out. */
final class CountsInText {

    private static final int NEARLY = 90;
    private static final int ABOUT = 10;

    private final String article;
    private final int count;

    CountsInText(String article, int count) {
        this.article = article;
        this.count = count;
    }

    List<Finding> find() {
        return SaidCount.ofSigners(article).stream()
                .filter(said -> !isRight(said) && !maySpeakOfSome(said))
                .map(said -> new Finding(
                        FindingKind.COUNT_OFF, said.start(), said.end(), said.words(), String.valueOf(count)))
                .toList();
    }

    /** "300 musicians" are not wrong on a list of 700 names: others may stand on it too. */
    private boolean maySpeakOfSome(SaidCount said) {
        return said.ofSome() && said.number() <= count;
    }

    private boolean isRight(SaidCount said) {
        var number = said.number();
        return switch (said.bound()) {
            case ABOVE -> count > number;
            case AT_LEAST -> count >= number;
            case NEARLY -> count <= number && count * 100L >= (long) number * NEARLY;
            case ABOUT -> Math.abs(count - number) * 100L <= (long) number * ABOUT;
            case BELOW -> count < number;
            case EXACTLY -> count == number;
        };
    }
}
