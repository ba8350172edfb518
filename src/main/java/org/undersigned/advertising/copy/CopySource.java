package org.undersigned.advertising.copy;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.Ordering;

/**
 * All that an ad is made of, as it stands at one moment.
 *
 * @param running the names in the order in which they run, also those that stand no longer
 */
record CopySource(CopyDetails details, NamesAtHand atHand, List<EditionLine> running) {

    CopySource {
        running = List.copyOf(running);
    }

    static CopySource of(CopyDetails details, NamesAtHand atHand) {
        return new CopySource(
                details, atHand, printed(details, atHand, atHand.printed().lines()));
    }

    private static List<EditionLine> printed(CopyDetails details, NamesAtHand atHand, List<EditionLine> lines) {
        return details.names().extent().of(inOrder(details, atHand, lines));
    }

    /** The edition's own order is the one in which it was sealed, with the ranks of that day. */
    private static List<EditionLine> inOrder(CopyDetails details, NamesAtHand atHand, List<EditionLine> lines) {
        var chosen = details.names().ordering();
        return chosen == null || chosen == atHand.printed().edition().choice().ordering()
                ? lines
                : chosen.arranged(lines);
    }

    Ordering ordering() {
        var chosen = details.names().ordering();
        return Objects.requireNonNullElse(
                chosen, atHand.printed().edition().choice().ordering());
    }

    NameExtent extent() {
        return details.names().extent();
    }

    /** The names as they run, numbered by their place on the page. */
    List<EditionLine> numbered() {
        return IntStream.range(0, running.size())
                .mapToObj(place -> running.get(place).at(place + 1))
                .toList();
    }

    /** The names that may be printed now, in the order in which they run. */
    List<EditionLine> printable() {
        return printed(details, atHand, atHand.printed().printable());
    }

    String wordsHash() {
        return CopyHash.ofWords(details.blocks());
    }

    String namesHash() {
        return CopyHash.ofNames(ordering(), extent(), running);
    }

    String contentHash() {
        return CopyHash.ofContent(wordsHash(), namesHash());
    }

    /**
     * Whether it has the words of an earlier one, and its names as they were, but for some that went. They may stand in
     * another edition, if that is of the same text and counts alike: what the words say of them is as true as before.
     */
    boolean onlyStrikes(CopySource earlier) {
        return isOfTheSameText(earlier)
                && running.size() < earlier.running.size()
                && ordering() == earlier.ordering()
                && extent() == earlier.extent()
                && wordsHash().equals(earlier.wordsHash())
                && runsWithin(earlier.running);
    }

    private boolean isOfTheSameText(CopySource earlier) {
        var edition = atHand.printed().edition();
        var before = earlier.atHand.printed().edition();
        return edition.choice().letter().equals(before.choice().letter())
                && edition.choice().number() == before.choice().number()
                && edition.countingRule() == before.countingRule();
    }

    private boolean runsWithin(List<EditionLine> earlier) {
        var found = 0;
        for (var line : earlier) {
            if (found < running.size() && printsAlike(line, running.get(found))) {
                found++;
            }
        }
        return found == running.size();
    }

    private static boolean printsAlike(EditionLine one, EditionLine other) {
        return one.signature().equals(other.signature())
                && one.credited().equals(other.credited())
                && Objects.equals(one.descriptor(), other.descriptor())
                && Objects.equals(one.title(), other.title());
    }
}
