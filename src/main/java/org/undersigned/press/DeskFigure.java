package org.undersigned.press;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.reading.Claim;
import org.undersigned.signature.coverage.NameCount;

/**
 * The figure to quote of a published list.
 *
 * @param count the names that may be said at this moment
 */
public record DeskFigure(EditionFacts edition, NameCount count) {

    public Claim claim() {
        return Claim.of(count.total());
    }

    /** The claim, to be said aloud. */
    public String sentence() {
        return text(
                "press.desk.figure.sentence", claim().words(), edition.imprint().letter());
    }

    /** The exact figure with what it is made of, to be said aloud. */
    public String exactly() {
        return text("press.desk.figure.exactly", count.total(), kinds());
    }

    private String kinds() {
        var kinds = Stream.of(
                        kind(count.persons(), "press.desk.figure.persons"),
                        kind(count.groups(), "press.desk.figure.groups"),
                        kind(count.estates(), "press.desk.figure.estates"),
                        kind(count.organisations(), "press.desk.figure.organisations"))
                .flatMap(List::stream)
                .toList();
        return kinds.size() < 2
                ? String.join("", kinds)
                : text(
                        "press.desk.figure.and",
                        String.join(text("press.separator"), kinds.subList(0, kinds.size() - 1)),
                        kinds.getLast());
    }

    private static List<String> kind(int names, String key) {
        return names == 0 ? List.of() : List.of(text(key, names));
    }
}
