package org.undersigned.press.article;

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
                .filter(said -> !isRight(said))
                .map(said -> new Finding(
                        FindingKind.COUNT_OFF, said.start(), said.end(), said.words(), String.valueOf(count)))
                .toList();
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
