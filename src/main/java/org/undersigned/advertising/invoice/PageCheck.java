package org.undersigned.advertising.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.print.TearSheetRow;
import org.undersigned.advertising.publication.LengthText;
import org.undersigned.base.DayText;
import org.undersigned.base.Texts;

/**
 * A billed line beside the order and the page that was kept. Where the paper has said what it does about an error of the
 * page, it may bill what it printed.
 *
 * @param settled of which matters the paper has said so
 */
record PageCheck(BilledLine billed, InsertionFacts ordered, TearSheetRow printed, Set<Matter> settled) {

    List<Mismatch> mismatches() {
        return Stream.of(date(), size(), colour()).flatMap(Optional::stream).toList();
    }

    private Optional<Mismatch> date() {
        var isInTime = isWithin(printed.on()) || settled.contains(Matter.DATE);
        return isInTime && printed.on().equals(billed.on())
                ? Optional.empty()
                : Optional.of(new Mismatch(
                        MismatchKind.DATE, days(ordered), DayText.of(printed.on()), DayText.of(billed.on())));
    }

    private Optional<Mismatch> size() {
        var isAsOrdered =
                printed.size().isAbout(ordered.size()) && billed.size().isAbout(ordered.size());
        var isSettled = settled.contains(Matter.SIZE)
                && (billed.size().isAbout(ordered.size()) || billed.size().isAbout(printed.size()));
        return isAsOrdered || isSettled
                ? Optional.empty()
                : Optional.of(new Mismatch(
                        MismatchKind.SIZE, text(ordered.size()), text(printed.size()), text(billed.size())));
    }

    private Optional<Mismatch> colour() {
        var isAsOrdered = printed.colour() == ordered.colour() && billed.colour() == ordered.colour();
        var isSettled = settled.contains(Matter.COLOUR)
                && (billed.colour() == ordered.colour() || billed.colour() == printed.colour());
        return isAsOrdered || isSettled
                ? Optional.empty()
                : Optional.of(new Mismatch(
                        MismatchKind.COLOUR,
                        Texts.label(ordered.colour()),
                        Texts.label(printed.colour()),
                        Texts.label(billed.colour())));
    }

    private boolean isWithin(LocalDate day) {
        return !day.isBefore(ordered.runOn()) && !day.isAfter(ordered.lastDay());
    }

    private static String days(InsertionFacts ordered) {
        return ordered.runOn().equals(ordered.lastDay())
                ? DayText.of(ordered.runOn())
                : Texts.text("advertising.invoice.days", DayText.of(ordered.runOn()), DayText.of(ordered.lastDay()));
    }

    private static String text(AdSize size) {
        return Texts.text("advertising.invoice.size", LengthText.of(size.width()), LengthText.of(size.depth()));
    }
}
