package org.undersigned.advertising.typeset;

import java.util.List;
import java.util.Optional;
import org.undersigned.base.typeface.Face;

/**
 * A page as it is printed, in points from its upper left corner.
 *
 * @param names how its names came to stand, if it has any
 * @param lacking the letters that the typeface has not
 */
public record SetAd(
        double width,
        double depth,
        List<SetText> texts,
        List<SetRule> rules,
        Optional<NamesFit> names,
        List<LackingLetter> lacking) {

    public SetAd {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
        lacking = List.copyOf(lacking);
    }

    /** Which part of an ad a text is of. */
    public enum Part {
        LABEL,
        HEADLINE,
        BODY,
        NAMES,
        CALL_TO_ACTION,
        SPONSOR_LINE,
        NOTE,
        JOB_NUMBER
    }

    /**
     * A text in one cut on one line.
     *
     * @param baseline how far below the upper edge its letters stand
     * @param blank by how much its blanks are wider than the typeface has them
     * @param tracking by how much its letters stand apart
     */
    public record SetText(
            Part part,
            Face face,
            double size,
            double left,
            double baseline,
            String text,
            double blank,
            double tracking) {}

    /** A line from one point to another. */
    public record SetRule(double fromLeft, double fromTop, double toLeft, double toTop, double weight) {}

    /** A letter that cannot be printed, and the name or text that it is in. */
    public record LackingLetter(String letter, String in) {}
}
