package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.undersigned.access.Role;
import org.undersigned.advertising.calendar.CalendarService;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.kill.KillDetails;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.LineRow;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderReview;
import org.undersigned.advertising.order.OrderSending;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.placement.NamesAlarmService;
import org.undersigned.advertising.placement.PlacementEnd;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.print.LapseService;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** What an order has that was declined looks booked nowhere, and its ad says what happened to it. */
@ServiceTest
class DeclinedOrderTest {

    private static final int FIRST = 1;
    private static final int SECOND = 2;

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private OrderFixture made;

    @Autowired
    private OrderService orders;

    @Autowired
    private OrderReview review;

    @Autowired
    private OrderSending sending;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private CalendarService calendar;

    @Autowired
    private PlacementReleaseService releases;

    @Autowired
    private KillService kills;

    @Autowired
    private LapseService lapses;

    @Autowired
    private PrintService print;

    @Autowired
    private NamesAlarmService alarms;

    @Autowired
    private Database database;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void fallsAwayWithTheOrderThatThePaperDeclines() {
        var ready = fixture.ready();
        var placement = fixture.proofApproved(ready);
        assertThat(onCalendar(ready.campaign())).isTrue();

        declinedByPaper(ready.order().order());

        assertThat(line(ready.order(), FIRST))
                .returns(true, LineRow::isDeclined)
                .returns(false, LineRow::isAhead);
        assertThat(onCalendar(ready.campaign())).isFalse();
        assertThat(insertions.due(ready.campaign(), 10)).isEmpty();
        assertThat(calendar.file(ready.insertion()).text())
                .contains("STATUS:CANCELLED")
                .doesNotContain("STATUS:CONFIRMED", "STATUS:TENTATIVE", "VALARM");
        assertThat(fixture.facts(placement))
                .returns(PlacementState.REJECTED, PlacementFacts::state)
                .returns(PlacementEnd.ORDER_DECLINED, PlacementFacts::ended)
                .returns("Order declined", PlacementFacts::standing);
        Unwritten.in(database, "ad_placement", "ad_placement_step")
                .whenRefused(
                        "advertising.placement.refused.arrow",
                        () -> releases.release(placement, fixture.seen(placement)));
    }

    @Test
    void isBookedAgainByTheNextRevision() {
        var ready = fixture.ready();
        declinedByPaper(ready.order().order());

        orders.writeNext(ready.order().order(), made.last(ready.order().order()).version());

        assertThat(line(ready.order(), SECOND))
                .returns(InsertionState.BOOKED, LineRow::state)
                .returns(true, LineRow::isAhead);
        assertThat(onCalendar(ready.campaign())).isTrue();
    }

    /** Else the ad of before would run by the next order, though nobody asked its names again. */
    @Test
    void isCancelledWhereThePaperHadTakenTheAd() {
        var ready = fixture.ready();
        var placement = fixture.released(ready);
        print.acceptMaterial(ready.insertion(), made.seen(ready.order()));

        declinedByPaper(ready.order().order());
        orders.writeNext(ready.order().order(), made.last(ready.order().order()).version());

        assertThat(line(ready.order(), FIRST)).returns(InsertionState.CANCELLED, LineRow::state);
        assertThat(orders.lines(ready.order().order(), SECOND)).isEmpty();
        assertThat(fixture.facts(placement)).returns(PlacementEnd.ORDER_DECLINED, PlacementFacts::ended);
        var seen = insertions.insertion(ready.insertion()).version();
        Unwritten.in(database, "ad_insertion", "ad_run", "ad_placement", "ad_placement_step")
                .whenRefused(
                        "advertising.order.refused.not-placed",
                        () -> print.reportRun(ready.insertion(), seen, made.run()));
    }

    @Test
    void isNotDeclinedOnceTheDayIsOverOfWhatThePaperHadTaken() {
        var ready = fixture.readyToRun();
        fixture.released(ready);
        print.acceptMaterial(ready.insertion(), made.seen(ready.order()));
        Unwritten.in(database, "ad_order_revision", "ad_insertion", "ad_placement", "ad_placement_step")
                .whenRefused(
                        "advertising.order.refused.may-have-run",
                        () -> declinedByPaper(ready.order().order()));

        print.reportRun(ready.insertion(), made.seen(ready.order()), made.run());

        assertThat(line(ready.order(), FIRST)).returns(InsertionState.RAN, LineRow::state);
    }

    @Test
    void staysBookedByTheRevisionThatThePaperHasWhenTheNextOneIsDeclined() {
        var ready = fixture.ready();
        var placement = fixture.submitted(ready);
        var order = ready.order().order();
        orders.writeNext(order, made.last(order).version());
        var more = made.book(order, made.insertion(made.editionOf(ready.order())));
        made.submit(order);
        Staff.as(OrderFixture.SECOND, () -> {
            review.decline(order, SECOND, made.last(order).version(), "One page is enough");
            return order;
        });

        assertThat(orders.lines(order, SECOND))
                .filteredOn(LineRow::isDeclined)
                .extracting(LineRow::insertion)
                .containsExactly(more);
        assertThat(line(ready.order(), FIRST).isAhead()).isTrue();
        assertThat(fixture.facts(placement)).returns(PlacementState.SUBMITTED, PlacementFacts::state);
    }

    @Test
    void saysOfAnAdOfAnOrderThatIsGivenUpThenThatItsInsertionIsCalledOff() {
        var ready = fixture.ready();
        var placement = fixture.submitted(ready);
        var order = ready.order().order();
        declinedByPaper(order);
        orders.writeNext(order, made.last(order).version());
        assertThat(fixture.facts(placement).standing()).isEqualTo("Order declined");

        sending.cancel(order, SECOND, made.last(order).version(), "It is too late for this");

        assertThat(line(ready.order(), SECOND)).returns(InsertionState.CANCELLED, LineRow::state);
        assertThat(fixture.facts(placement))
                .returns("Insertion called off", PlacementFacts::standing)
                .returns(PlacementState.REJECTED, PlacementFacts::state);
    }

    @Test
    void tellsNothingOfAReplacedPageThatThePaperDeclined() {
        var ready = fixture.ready();
        var replaced = fixture.released(ready);
        fixture.take(fixture.submittedAs(fixture.withoutNames(ready, 1), ready));
        fixture.narrow(ready.ada(), "Ada Abel");
        assertThat(alarms.of(replaced)).isPresent();

        declinedByPaper(ready.order().order());

        assertThat(alarms.of(replaced)).isEmpty();
    }

    /** The database as it was before ads fell away with orders that are declined. */
    @Test
    void settlesWhatWasDeclinedBefore() {
        var ready = fixture.ready();
        var placement = fixture.released(ready);
        print.acceptMaterial(ready.insertion(), made.seen(ready.order()));
        declinedByPaper(ready.order().order());
        asBefore(ready.insertion(), placement);
        var again = fixture.ready();
        var stays = fixture.submitted(again);
        declinedByPaper(again.order().order());
        orders.writeNext(again.order().order(), made.last(again.order().order()).version());
        asBefore(again.insertion(), stays);
        assertThat(fixture.facts(placement).standing()).isEqualTo("Released");

        migrate("V56_1__ad_placement_order_declined.sql");
        migrate("V56_2__ad_insertion_order_declined.sql");

        assertThat(fixture.facts(placement))
                .returns(PlacementState.REJECTED, PlacementFacts::state)
                .returns("Order declined", PlacementFacts::standing);
        assertThat(line(ready.order(), FIRST)).returns(InsertionState.CANCELLED, LineRow::state);
        assertThat(fixture.facts(stays)).returns(PlacementState.RELEASED, PlacementFacts::state);
    }

    private void asBefore(UUID insertion, UUID placement) {
        jdbc.update("update ad_insertion set state = 'MATERIAL_ACCEPTED' where id = ?", UuidBytes.of(insertion));
        jdbc.update(
                "update ad_placement set state = 'RELEASED', ended = null, released = insertion_id where id = ?",
                UuidBytes.of(placement));
    }

    private void migrate(String file) {
        try {
            jdbc.execute(new ClassPathResource("db/migration/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$|;\\s*$", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysOfEachAdWhatHappenedToIt() {
        var killed = fixture.ready();
        var one = fixture.submitted(killed);
        kills.kill(killed.insertion(), made.seen(killed.order()), new KillDetails("Pat Rep", "No money", null));
        var lapsed = fixture.readyToRun();
        var other = fixture.submitted(lapsed);
        lapses.reportNotRun(lapsed.insertion(), made.seen(lapsed.order()), made.notRun());
        var late = fixture.readyToRun();
        fixture.released(late);
        var third = fixture.submittedAs(fixture.withoutNames(late, 1), late);
        print.acceptMaterial(late.insertion(), made.seen(late.order()));
        print.reportRun(late.insertion(), made.seen(late.order()), made.run());

        assertThat(fixture.facts(one).standing()).isEqualTo("Insertion called off");
        assertThat(fixture.facts(other).standing()).isEqualTo("Insertion did not run");
        assertThat(fixture.facts(third).standing()).isEqualTo("Another ad was printed");
    }

    private void declinedByPaper(UUID order) {
        sending.declinedByPaper(order, FIRST, made.last(order).version(), "We do not print this");
    }

    private LineRow line(OrderFixture.Made order, int revision) {
        return orders.lines(order.order(), revision).stream()
                .filter(line -> line.insertion().equals(order.insertion()))
                .findFirst()
                .orElseThrow();
    }

    private boolean onCalendar(UUID campaign) {
        LocalDate day = made.ahead();
        return !calendar.entries(campaign, day.minusDays(30), day).isEmpty();
    }
}
