package org.undersigned.press;

import static org.undersigned.base.Texts.text;

import java.util.List;
import org.undersigned.roster.EditionLine;

/**
 * What the desk says about a typed name.
 *
 * @param letter the title of the letter under which the list stands
 * @param named the names on the published list that were meant; none where there is none to confirm
 * @param alike other names on that list that may have been meant
 */
public record DeskAnswer(String letter, List<EditionLine> named, List<EditionLine> alike) {

    public DeskAnswer {
        named = List.copyOf(named);
        alike = List.copyOf(alike);
    }

    /** Where no list is published, nobody is on it. */
    static DeskAnswer none() {
        return new DeskAnswer("", List.of(), List.of());
    }

    public boolean isConfirmed() {
        return !named.isEmpty();
    }

    /** The answer, to be said aloud. It is one and the same for every name that is not on the list. */
    public String sentence() {
        if (!isConfirmed()) {
            return text("press.desk.answer.only-published");
        }
        return named.size() == 1
                ? text("press.desk.answer.yes", named.getFirst().credited(), letter)
                : text(
                        "press.desk.answer.several",
                        named.size(),
                        named.getFirst().credited(),
                        letter);
    }
}
