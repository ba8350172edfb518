package org.undersigned.advertising.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.conversation.SaidDetails;
import org.undersigned.advertising.conversation.SaidService;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.publication.NoPrintDayDetails;
import org.undersigned.advertising.publication.NoPrintDayService;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.advertising.terms.RateChoice;
import org.undersigned.base.measure.Length;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** What cannot be ordered, and what cannot become of an order; nothing is written then. */
@ServiceTest
class OrderRefusalTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private OrderService orders;

    @Autowired
    private InsertionBooking booking;

    @Autowired
    private OrderReview review;

    @Autowired
    private OrderSending sending;

    @Autowired
    private SaidService said;

    @Autowired
    private DocumentService documents;

    @Autowired
    private PaperFixture papers;

    @Autowired
    private NoPrintDayService holidays;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;
    private UUID edition;
    private UUID order;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.minus(Duration.ofDays(30)));
        Staff.signIn(Role.COORDINATOR);
        campaign = steps.campaign();
        edition = papers.known();
        order = fixture.empty(campaign, edition);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void refusesADayOnWhichThereIsNoPaperNamingWhy() {
        var sunday = fixture.ahead().minusDays(2);
        refused().whenRefused("advertising.refused.no-paper-weekday", () -> book(on(sunday)));
        holidays.add(edition, new NoPrintDayDetails(fixture.ahead(), "Founders’ Day", papers.checked()));
        refused().whenRefused("advertising.refused.no-paper-holiday", () -> book(on(fixture.ahead())));
    }

    @Test
    void refusesADayWhoseDeadlineForSpaceHasPassedUnlessThePaperStatesALaterOne() {
        var soon = LocalDate.ofInstant(clock.instant(), OrderFixture.ZONE).plusDays(2);
        refused().whenRefused("advertising.order.refused.space-closed", () -> book(on(soon)));

        var later = Map.of(DeadlineKind.SPACE, clock.instant().plus(Duration.ofHours(1)));
        book(OrderFixture.insertion(edition, soon, fixture.stated(OrderFixture.PRICE, later)));

        var terms = orders.lines(order, 1).getFirst().terms();
        assertThat(terms.deadlines().get(DeadlineKind.SPACE).stated()).isTrue();
        assertThat(terms.deadlines().get(DeadlineKind.CANCEL).stated()).isFalse();
        clock.advance(Duration.ofHours(1));
        refused().whenRefused("advertising.order.refused.space-closed", () -> fixture.submit(order));
    }

    @Test
    void refusesStandbyOnTheDayOfTheLaunchWithoutAReason() {
        var launch = LocalDate.ofInstant(CampaignFixture.LAUNCH, OrderFixture.ZONE);
        var standby = on(launch);
        refused()
                .whenRefused(
                        "advertising.order.refused.launch-standby",
                        () -> book(OrderFixture.standby(standby, launch.minusDays(3), 7, " ")));

        book(OrderFixture.standby(standby, launch.plusDays(1), 7, ""));
        book(OrderFixture.standby(standby, launch.minusDays(3), 7, "The press has its own day"));

        assertThat(orders.lines(order, 1)).hasSize(2);
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        var day = fixture.ahead();
        refused()
                .whenRefused(
                        "advertising.order.refused.standby-days",
                        () -> book(OrderFixture.standby(on(day), day, 1, "")));
        refused()
                .whenRefused(
                        "advertising.order.refused.standby-days",
                        () -> book(OrderFixture.standby(on(day), day, 61, "")));
        refused()
                .whenRefused(
                        "advertising.order.refused.other-paper",
                        () -> book(OrderFixture.insertion(papers.known(), day, fixture.stated(OrderFixture.PRICE))));
        refused().whenRefused("advertising.order.refused.standby-rate", () -> book(rated(RateClass.STANDBY)));
        refused().whenRefused("advertising.refused.no-card", () -> book(rated(RateClass.OPEN)));
        refused().whenRefused("advertising.refused.too-deep", () -> book(deep("21.25")));
    }

    @Test
    void refusesASpaceThatIsNoneOnThePageThoughThePaperHasStatedThePrice() {
        refused().whenRefused("advertising.refused.too-deep", () -> book(stated(6, "10.87", "21.25")));
        refused().whenRefused("advertising.refused.too-wide", () -> book(stated(7, "12.7", "21")));
        refused().whenRefused("advertising.order.refused.width", () -> book(stated(3, "10.87", "21")));
        refused().whenRefused("advertising.order.refused.no-columns", () -> book(stated(0, "10.87", "21")));

        book(stated(3, "5.35", "21"));

        assertThat(orders.lines(order, 1)).hasSize(1);
    }

    private InsertionDetails stated(int columns, String width, String depth) {
        return new InsertionDetails(
                edition,
                fixture.ahead(),
                columns,
                new AdSize(Length.inches(width), Length.inches(depth)),
                AdColour.BLACK,
                Guarantee.FIXED,
                1,
                "",
                null,
                false,
                fixture.stated(OrderFixture.PRICE),
                "");
    }

    @Test
    void booksAPaperOfWhichNothingIsKnown() {
        var unknown = papers.unknown();
        var id = fixture.empty(campaign, unknown);
        booking.book(id, 1, fixture.last(id).version(), fixture.insertion(unknown));

        assertThat(orders.lines(id, 1).getFirst().terms().deadlines()).isEmpty();
        fixture.submit(id);
        assertThat(fixture.last(id).total()).isEqualTo(OrderFixture.PRICE);
    }

    @Test
    void refusesADayThatHasPassedAlsoWhereNoDeadlineIsKnown() {
        var unknown = papers.unknown();
        var id = fixture.empty(campaign, unknown);
        var today = LocalDate.ofInstant(clock.instant(), OrderFixture.ZONE);
        var stated = fixture.stated(OrderFixture.PRICE);
        var version = fixture.last(id).version();
        refused()
                .whenRefused(
                        "advertising.order.refused.day-passed",
                        () -> booking.book(
                                id, 1, version, OrderFixture.insertion(unknown, today.minusDays(1), stated)));

        var window = OrderFixture.standby(
                OrderFixture.insertion(unknown, today, stated), today.minusDays(1), 2, "It is asked for by the paper");
        booking.book(id, 1, version, window);
        clock.advance(Duration.ofDays(1));
        refused().whenRefused("advertising.order.refused.day-passed", () -> fixture.submit(id));
    }

    @Test
    void refusesADayThatHasPassedThoughThePaperHasStatedALaterDeadline() {
        var later = Map.of(DeadlineKind.SPACE, clock.instant().plus(Duration.ofDays(9)));
        var stated = fixture.stated(OrderFixture.PRICE, later);
        refused()
                .whenRefused(
                        "advertising.order.refused.day-passed",
                        () -> book(OrderFixture.insertion(edition, fixture.past(), stated)));

        book(OrderFixture.insertion(edition, fixture.past().plusDays(7), stated));
        clock.advance(Duration.ofDays(8));
        refused().whenRefused("advertising.order.refused.day-passed", () -> fixture.submit(order));
    }

    @Test
    void putsForwardNothingThatOrdersNothingOrHasNoPrice() {
        refused().whenRefused("advertising.order.refused.no-insertion", () -> fixture.submit(order));
        book(OrderFixture.insertion(edition, fixture.ahead(), null));
        refused().whenRefused("advertising.order.refused.no-price", () -> fixture.submit(order));
    }

    @Test
    void changesNothingThatIsFrozen() {
        var made = fixture.submitted(campaign);
        var last = fixture.last(made.order());
        refused()
                .whenRefused(
                        "advertising.order.refused.order-frozen",
                        () -> orders.revise(made.order(), 1, last.version(), OrderFixture.details()));
        refused()
                .whenRefused(
                        "advertising.order.refused.order-frozen",
                        () -> booking.remove(made.order(), 1, last.version(), made.insertion()));
        refused()
                .whenRefused(
                        "advertising.order.refused.order-arrow", () -> review.submit(made.order(), 1, last.version()));
        refused()
                .whenRefused(
                        "advertising.order.refused.not-approved",
                        () -> sending.send(made.order(), 1, last.version(), "Pat Rep"));
        refused().whenRefused("advertising.order.refused.not-approved", () -> documents.print(made.order(), 1));
    }

    @Test
    void takesNothingOutOfADraftThatThePaperHas() {
        var made = fixture.sent(campaign);
        steps.writeNext(made.order());
        var draft = fixture.last(made.order());

        refused()
                .whenRefused(
                        "advertising.order.refused.kill-it",
                        () -> booking.remove(made.order(), 2, draft.version(), made.insertion()));
        refused()
                .whenRefused(
                        "advertising.order.refused.no-next", () -> orders.writeNext(made.order(), draft.version()));
        refused().whenRefused("base.refused.conflict", () -> orders.writeNext(made.order(), draft.version() - 1));
    }

    @Test
    void keepsNoConfirmationOfWhatIsNotSentNorWithoutAReference() {
        var approved = fixture.approved(campaign);
        refused().whenRefused("advertising.order.refused.order-arrow", () -> confirm(approved.order(), "R 1"));
        fixture.send(approved.order());
        refused().whenRefused("advertising.order.refused.no-reference", () -> confirm(approved.order(), " "));
        refused()
                .whenRefused(
                        "advertising.order.refused.order-not-confirmed",
                        () -> sending.unconfirm(
                                approved.order(),
                                1,
                                fixture.last(approved.order()).version(),
                                new ConfirmationDetails("Pat Rep", "", "No room", null)));
        refused()
                .whenRefused(
                        "advertising.order.refused.kill-all",
                        () -> sending.cancel(
                                approved.order(),
                                1,
                                fixture.last(approved.order()).version(),
                                "No money"));
        confirm(approved.order(), "R 1");
        refused()
                .whenRefused(
                        "advertising.order.refused.not-sent",
                        () -> sending.declinedByPaper(
                                approved.order(),
                                1,
                                fixture.last(approved.order()).version(),
                                "No"));
    }

    @Test
    void keepsNoConfirmationThatNothingShows() {
        var sent = fixture.sent(campaign);
        var unshown = new ConfirmationDetails("Pat Rep", "R 1", " ", null);
        refused()
                .whenRefused(
                        "advertising.order.refused.confirmation-unshown",
                        () -> sending.confirm(
                                sent.order(), 1, fixture.last(sent.order()).version(), unshown));

        confirm(sent.order(), "R 1");

        assertThat(fixture.last(sent.order()).state()).isEqualTo(OrderState.CONFIRMED);
    }

    @Test
    void keepsNoWordsThatNobodyHasSaidYet() {
        var later = clock.instant().plusSeconds(1);
        refused()
                .whenRefused(
                        "advertising.order.refused.said-later",
                        () -> said.record(order, new SaidDetails("Pat Rep", campaign, later, "There is room")));
        refused()
                .whenRefused(
                        "advertising.order.refused.no-message",
                        () -> said.record(order, new SaidDetails("Pat Rep", campaign, clock.instant(), " ")));
    }

    @Test
    void letsNobodyWriteWhoMayOnlyRead() {
        var made = fixture.submitted(campaign);
        for (var role : new Role[] {Role.AUDITOR, Role.APPROVER}) {
            Staff.signIn(role);
            refused().whenDenied(() -> orders.writeNext(made.order(), 0));
            refused().whenDenied(() -> booking.book(order, 1, 0, on(fixture.ahead())));
        }
    }

    private InsertionDetails on(LocalDate day) {
        return OrderFixture.insertion(edition, day, fixture.stated(OrderFixture.PRICE));
    }

    private InsertionDetails rated(RateClass rateClass) {
        return changed(RateChoice.of(rateClass), OrderFixture.PAGE);
    }

    private InsertionDetails deep(String inches) {
        return changed(RateChoice.of(RateClass.OPEN), new AdSize(Length.inches("10.87"), Length.inches(inches)));
    }

    private InsertionDetails changed(RateChoice rate, AdSize size) {
        var details = OrderFixture.insertion(edition, fixture.ahead(), null);
        return new InsertionDetails(
                edition, details.runOn(), 6, size, details.colour(), Guarantee.FIXED, 1, "", rate, false, null, "");
    }

    private void book(InsertionDetails details) {
        booking.book(order, 1, fixture.last(order).version(), details);
    }

    private void confirm(UUID id, String reference) {
        sending.confirm(
                id, 1, fixture.last(id).version(), new ConfirmationDetails("Pat Rep", reference, "Confirmed", null));
    }

    private Unwritten refused() {
        return Unwritten.in(database, OrderFixture.TABLES);
    }
}
