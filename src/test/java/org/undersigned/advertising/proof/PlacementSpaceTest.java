package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.InsertionBooking;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.RunRow;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.base.measure.Length;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** A paper is given the ad that was made for the space that it sells, and prints the one that it was given. */
@ServiceTest
class PlacementSpaceTest {

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private OrderService orderService;

    @Autowired
    private InsertionBooking booking;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private PrintService print;

    @Autowired
    private PublicationService publications;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PlacementReleaseService releases;

    @Autowired
    private Database database;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void refusesAnAdThatWasMadeForAnotherSize() {
        var ready = fixture.ready();
        fixture.released(ready);
        reorder(ready, details -> sized(details, new AdSize(Length.inches("10.87"), Length.inches("10.5"))));

        refused().whenRefused("advertising.proof.refused.other-size", () -> accept(ready));
        assertThat(insertions.insertion(ready.insertion()).state()).isEqualTo(InsertionState.BOOKED);
    }

    @Test
    void refusesAnAdThatWasMadeForAnotherEditionOfThePaper() {
        var ready = fixture.ready();
        fixture.released(ready);
        var other =
                publications.addEdition(insertions.insertion(ready.insertion()).paper(), "Regional");
        reorder(ready, details -> in(other, details));

        refused().whenRefused("advertising.placement.refused.other-paper", () -> accept(ready));
    }

    @Test
    void ordersNoOtherDayForAReleasedAdWithANameThatMayNotBePrintedThen() {
        var ready = endingWithItsRun();
        var placement = fixture.released(ready);
        var order = ready.order().order();
        redraft(ready, details -> on(details.runOn().plusWeeks(1), details));

        refused().whenRefused("advertising.placement.refused.not-on-its-days", () -> orders.submit(order));
        assertThat(fixture.facts(placement).state()).isEqualTo(PlacementState.RELEASED);
    }

    @Test
    void sendsNoOtherDayForAnAdThatIsReleasedMeanwhile() {
        var ready = endingWithItsRun();
        var placement = fixture.proofApproved(ready);
        var order = ready.order().order();
        redraft(ready, details -> on(details.runOn().plusWeeks(1), details));
        orders.submit(order);
        orders.approve(order);
        releases.release(placement, fixture.seen(placement));

        refused().whenRefused("advertising.placement.refused.not-on-its-days", () -> orders.send(order));
    }

    @Test
    void ordersNothingElseWhereThePaperHasTheAd() {
        var ready = fixture.ready();
        fixture.released(ready);
        var order = ready.order().order();
        redraft(ready, details -> on(details.runOn().plusWeeks(1), details));
        accept(ready);

        refused().whenRefused("advertising.order.refused.taken-otherwise", () -> orders.submit(order));
    }

    private PlacementFixture.Ready endingWithItsRun() {
        var day = insertions.insertion(fixture.ready().insertion()).runOn();
        return fixture.ready(words -> signatures.confirmed(
                words,
                directory.person("Dora Day"),
                EnumSet.allOf(Scope.class),
                Limits.until(Map.of(Scope.PRINT_AD, day))));
    }

    @Test
    void takesTheAdWhereALaterRevisionOrdersTheSameSpace() {
        var ready = fixture.ready();
        fixture.released(ready);
        reorder(ready, details -> details);

        accept(ready);

        assertThat(insertions.insertion(ready.insertion()).state()).isEqualTo(InsertionState.MATERIAL_ACCEPTED);
    }

    @Test
    void printsTheAdThatThePaperHasThoughAnotherIsReleasedSince() {
        var ready = fixture.readyToRun();
        var first = fixture.released(ready);
        accept(ready);
        refused().whenRefused("advertising.order.refused.same-material", () -> accept(ready));
        var second = releasedAnew(ready);

        print.reportRun(ready.insertion(), orders.seen(ready.order()), orders.run());

        assertThat(print.runs(ready.order().order()))
                .extracting(RunRow::placement)
                .containsExactly(first);
        assertThat(fixture.facts(first).state()).isEqualTo(PlacementState.PUBLISHED);
        assertThat(fixture.facts(second).state()).isEqualTo(PlacementState.REJECTED);
    }

    @Test
    void printsTheLaterAdWhereThePaperHasTakenThatToo() {
        var ready = fixture.readyToRun();
        var first = fixture.released(ready);
        accept(ready);
        var second = releasedAnew(ready);
        accept(ready);

        print.reportRun(ready.insertion(), orders.seen(ready.order()), orders.run());

        assertThat(print.runs(ready.order().order()))
                .extracting(RunRow::placement)
                .containsExactly(second);
        assertThat(fixture.facts(first).state()).isEqualTo(PlacementState.REJECTED);
    }

    private UUID releasedAnew(PlacementFixture.Ready ready) {
        var second = fixture.submittedAs(fixture.withoutNames(ready, 1), ready);
        fixture.take(second);
        return second;
    }

    private void accept(PlacementFixture.Ready ready) {
        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));
    }

    /** In a second revision, which the paper has. */
    private void reorder(PlacementFixture.Ready ready, UnaryOperator<InsertionDetails> change) {
        redraft(ready, change);
        var order = ready.order().order();
        orders.submit(order);
        orders.approve(order);
        orders.send(order);
    }

    private void redraft(PlacementFixture.Ready ready, UnaryOperator<InsertionDetails> change) {
        var order = ready.order().order();
        orderService.writeNext(order, orders.last(order).version());
        var details = orderService.lines(order, 2).getFirst().terms().details();
        booking.rebook(order, 2, orders.last(order).version(), ready.insertion(), change.apply(details));
    }

    private static InsertionDetails on(LocalDate day, InsertionDetails details) {
        return new InsertionDetails(
                details.paperEdition(),
                day,
                details.columns(),
                details.size(),
                details.colour(),
                details.guarantee(),
                details.windowDays(),
                details.position(),
                details.rate(),
                details.inKind(),
                details.statement(),
                details.override());
    }

    private static InsertionDetails sized(InsertionDetails details, AdSize size) {
        return new InsertionDetails(
                details.paperEdition(),
                details.runOn(),
                details.columns(),
                size,
                details.colour(),
                details.guarantee(),
                details.windowDays(),
                details.position(),
                details.rate(),
                details.inKind(),
                details.statement(),
                details.override());
    }

    private static InsertionDetails in(UUID edition, InsertionDetails details) {
        return new InsertionDetails(
                edition,
                details.runOn(),
                details.columns(),
                details.size(),
                details.colour(),
                details.guarantee(),
                details.windowDays(),
                details.position(),
                details.rate(),
                details.inKind(),
                details.statement(),
                details.override());
    }

    private Unwritten refused() {
        return Unwritten.in(database, OrderFixture.TABLES);
    }
}
