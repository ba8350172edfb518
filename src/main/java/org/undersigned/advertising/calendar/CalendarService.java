package org.undersigned.advertising.calendar;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.RunRow;
import org.undersigned.base.Refusal;

/** When the ads of a campaign run, and what is due when. */
@Service
public class CalendarService {

    private static final int MOST_DAYS = 400;

    private final InsertionService insertions;
    private final OrderService orders;
    private final PrintService print;
    private final Clock clock;

    CalendarService(InsertionService insertions, OrderService orders, PrintService print, Clock clock) {
        this.insertions = insertions;
        this.orders = orders;
        this.print = print;
        this.clock = clock;
    }

    /**
     * What stands on some days, each in the zone of its paper; what was called off and what the paper has declined are left
     * out. An ad on standby stands on each of its days, until it is known on which of them it ran.
     */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<CalendarEntry> entries(UUID campaign, LocalDate from, LocalDate to) {
        if (from.plusDays(MOST_DAYS).isBefore(to)) {
            throw new Refusal("advertising.calendar.refused.long", MOST_DAYS);
        }
        return insertions.between(campaign, from, to).stream()
                .filter(CalendarService::stands)
                .flatMap(this::entries)
                .filter(entry -> !entry.day().isBefore(from) && !entry.day().isAfter(to))
                .sorted(Comparator.comparing(CalendarEntry::day)
                        .thenComparing(CalendarEntry::sortedBy)
                        .thenComparing(entry -> entry.insertion().id()))
                .toList();
    }

    private static boolean stands(InsertionFacts insertion) {
        return insertion.state().hasRun() || insertion.isAhead();
    }

    private Stream<CalendarEntry> entries(InsertionFacts insertion) {
        var ranOn = ranOn(insertion);
        var runs = ranOn.map(Stream::of)
                .orElseGet(
                        () -> insertion.runOn().datesUntil(insertion.lastDay().plusDays(1)))
                .map(day -> CalendarEntry.run(day, insertion));
        return insertion.state().isAhead()
                ? Stream.concat(
                        insertion.deadlines().entrySet().stream()
                                .map(due -> CalendarEntry.due(due.getKey(), due.getValue(), insertion)),
                        runs)
                : runs;
    }

    private Optional<LocalDate> ranOn(InsertionFacts insertion) {
        return insertion.state().hasRun()
                ? print.runs(insertion.order()).stream()
                        .filter(run -> run.insertion().equals(insertion.id()))
                        .map(RunRow::on)
                        .findFirst()
                : Optional.empty();
    }

    /** An insertion for other calendars. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public CalendarFile file(UUID insertion) {
        var facts = insertions.insertion(insertion);
        var order = orders.order(facts.order());
        var headline = orders.details(order.id(), order.standing()).headline();
        return new CalendarFile(
                "order-" + facts.orderNumber() + "-" + facts.number() + ".ics",
                InsertionCalendar.of(facts, ranOn(facts), headline, clock.instant()));
    }
}
