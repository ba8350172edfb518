package org.undersigned.advertising.order;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdTexts;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.kill.KillDetails;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.TearSheetDetails;
import org.undersigned.advertising.print.TearSheetService;
import org.undersigned.advertising.publication.BlockService;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.advertising.rate.PriceBasis;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.advertising.rate.RateDetails;
import org.undersigned.advertising.rate.RateService;
import org.undersigned.advertising.rate.RateUnit;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.advertising.terms.RateChoice;
import org.undersigned.base.Ids;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** What an order, an insertion and what is kept of them have to say, and of which paper; nothing is written otherwise. */
@ServiceTest
class OrderGuardTest {

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
    private DocumentService documents;

    @Autowired
    private PrintService print;

    @Autowired
    private TearSheetService sheets;

    @Autowired
    private KillService kills;

    @Autowired
    private PaperFixture papers;

    @Autowired
    private BlockService blocks;

    @Autowired
    private RateService rates;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;
    private UUID edition;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.minus(Duration.ofDays(30)));
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        fixture.authorise(campaign);
        edition = papers.known();
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void saysWhatIsOrderedAndForWhom() {
        refused("advertising.order.refused.no-headline", () -> draft(" ", "Human Artistry Campaign"));
        refused("advertising.order.refused.no-advertiser", () -> draft("Stealing isn’t innovation", " "));
        refused(
                "advertising.order.refused.too-long",
                () -> draft("S".repeat(AdTexts.LONGEST_LINE + 1), "Human Artistry Campaign"));
        var order = fixture.empty(campaign, edition);
        refused(
                "advertising.order.refused.no-headline",
                () -> orders.revise(order, 1, fixture.last(order).version(), details("", "Human Artistry Campaign")));
    }

    @Test
    void ordersNothingOfAPaperThatIsBlocked() {
        var order = fixture.empty(campaign, edition);
        blocks.block(fixture.paperOf(edition), "It refuses all of our ads.");

        refused("advertising.order.refused.paper-blocked", () -> fixture.empty(campaign, edition));
        refused("advertising.refused.paper-blocked", () -> book(order, fixture.insertion(edition)));
    }

    @Test
    void promisesOneDayOfColumnsThatThereAreAtADiscountThatThereIs() {
        var order = fixture.empty(campaign, edition);
        var days = fixture.insertion(edition);
        refused(
                "advertising.order.refused.fixed-days",
                () -> book(order, details(fixture.ahead(), 6, Guarantee.FIXED, 2, null)));
        refused(
                "advertising.order.refused.columns",
                () -> book(order, details(days.runOn(), 25, Guarantee.FIXED, 1, null)));
        for (var discount : new String[] {"-1", "100.01", "1.001"}) {
            var rate = new RateChoice(RateClass.OPEN, new BigDecimal(discount), false, false);
            refused(
                    "advertising.order.refused.discount",
                    () -> book(order, details(days.runOn(), 6, Guarantee.FIXED, 1, rate)));
        }
    }

    @Test
    void tellsWhatAFixedDayCostsMoreThanStandbyForTheDayOfTheLaunch() {
        rates.add(edition, page(RateClass.STANDBY, "64575.00"));
        rates.add(edition, page(RateClass.ADVOCACY, "142083.00"));
        var order = fixture.empty(campaign, edition);
        var launch = LocalDate.ofInstant(CampaignFixture.LAUNCH, OrderFixture.ZONE);

        refused(
                "advertising.order.refused.launch-standby-priced",
                () -> book(
                        order,
                        details(launch.minusDays(3), 6, Guarantee.STANDBY, 7, RateChoice.of(RateClass.STANDBY))));
    }

    @Test
    void saysThatAFixedDayCostsNoMoreWhereTheCardHasOnePriceForBoth() {
        rates.add(edition, page(RateClass.STANDBY, "64575.00"));
        rates.add(edition, page(RateClass.ADVOCACY, "64575.00"));
        var order = fixture.empty(campaign, edition);
        var launch = LocalDate.ofInstant(CampaignFixture.LAUNCH, OrderFixture.ZONE);

        refused(
                "advertising.order.refused.launch-standby-same",
                () -> book(
                        order,
                        details(launch.minusDays(3), 6, Guarantee.STANDBY, 7, RateChoice.of(RateClass.STANDBY))));
    }

    private static RateDetails page(RateClass rateClass, String black) {
        return new RateDetails(
                rateClass,
                LocalDate.of(2018, 1, 1),
                RateUnit.FULL_PAGE,
                "USD",
                new BigDecimal(black),
                null,
                List.of(),
                null,
                PriceBasis.GROSS,
                null,
                "",
                new Provenance("Rate card", "2018", LocalDate.of(2025, 1, 1)));
    }

    @Test
    void isNotDeclinedByThePaperOnceSomethingOfItHasRun() {
        var made = fixture.ran(campaign);

        refused(
                "advertising.order.refused.has-run",
                () -> sending.declinedByPaper(
                        made.order(), 1, fixture.last(made.order()).version(), "No room"));
    }

    @Test
    void isNotSentOrPrintedWhenWhatIsStoredIsNotWhatWasApproved() {
        var made = fixture.approved(campaign);
        database.jdbc()
                .update(
                        "update ad_order_revision set headline = 'Another headline' where order_id = ?",
                        UuidBytes.of(made.order()));

        refused("advertising.order.refused.order-altered", () -> fixture.send(made.order()));
        refused("advertising.order.refused.order-altered", () -> documents.print(made.order(), 1));
    }

    @Test
    void leavesAnInsertionAsItIsOnceThePaperHasItsAd() {
        var made = fixture.accepted(campaign);
        orders.writeNext(made.order(), fixture.last(made.order()).version());
        var draft = fixture.last(made.order());
        var details = fixture.insertion(fixture.editionOf(made));

        refused(
                "advertising.order.refused.insertion-fixed",
                () -> booking.rebook(made.order(), 2, draft.version(), made.insertion(), details));
        refused(
                "advertising.order.refused.insertion-fixed",
                () -> booking.remove(made.order(), 2, draft.version(), made.insertion()));
    }

    @Test
    void saysWhoAtThePaperWasToldAndWhoSaidSo() {
        var approved = fixture.approved(campaign);
        refused(
                "advertising.order.refused.no-speaker",
                () -> sending.send(
                        approved.order(), 1, fixture.last(approved.order()).version(), " "));
        var sent = fixture.sent(campaign);
        refused(
                "advertising.order.refused.no-speaker",
                () -> sending.confirm(
                        sent.order(),
                        1,
                        fixture.last(sent.order()).version(),
                        new ConfirmationDetails(" ", "R 1", "", null)));
        refused(
                "advertising.order.refused.no-speaker",
                () -> kills.kill(sent.insertion(), fixture.seen(sent), new KillDetails(" ", "No money", null)));
        refused(
                "advertising.order.refused.no-reason",
                () -> kills.kill(sent.insertion(), fixture.seen(sent), new KillDetails("Pat Rep", " ", null)));
    }

    @Test
    void keepsNoPaymentThatIsStillToComeAndNoTearSheetOfNoPaper() {
        var sent = fixture.sent(campaign);
        refused(
                "advertising.order.refused.paid-later",
                () -> print.prepay(
                        sent.insertion(),
                        fixture.seen(sent),
                        new PaymentDetails(OrderFixture.PRICE, fixture.ahead(), "Wire 12")));
        var ran = fixture.ran(campaign);
        var sheet = new TearSheetDetails(
                " ",
                fixture.past(),
                "A7",
                "",
                OrderFixture.PAGE,
                AdColour.BLACK,
                AdUpload.of("a7.pdf", OrderFixture.pdf()));
        refused(
                "advertising.order.refused.no-paper-name",
                () -> sheets.file(ran.insertion(), fixture.seen(ran), sheet));
    }

    @Test
    void givesNoFileThatIsNotWhatWasKept() {
        var made = fixture.sent(campaign);
        var file = documents.documents(made.order()).getFirst();
        database.jdbc()
                .update(
                        "update stored_file_piece set content = ? where file_id ="
                                + " (select file_id from ad_document where id = ?)",
                        OrderFixture.pdf(),
                        UuidBytes.of(file.id()));

        refused("advertising.order.refused.document-altered", () -> documents.file(file.id()));
    }

    @Test
    void knowsNothingThatIsNotThere() {
        refused("advertising.order.refused.unknown-order", () -> review.submit(Ids.next(), 1, 0));
        refused("advertising.order.refused.unknown-insertion", () -> print.acceptMaterial(Ids.next(), 0));
        refused("advertising.order.refused.unknown-document", () -> documents.file(Ids.next()));
    }

    private void draft(String headline, String advertiser) {
        orders.draft(campaign, fixture.paperOf(edition), OrderFixture.USD, details(headline, advertiser));
    }

    private static OrderDetails details(String headline, String advertiser) {
        return new OrderDetails(headline, advertiser, "", "", "", "", "");
    }

    private InsertionDetails details(
            LocalDate day, int columns, Guarantee guarantee, int days, @Nullable RateChoice rate) {
        return new InsertionDetails(
                edition, day, columns, OrderFixture.PAGE, AdColour.BLACK, guarantee, days, "", rate, false, null, "");
    }

    private void book(UUID order, InsertionDetails details) {
        booking.book(order, 1, fixture.last(order).version(), details);
    }

    private void refused(String key, Runnable call) {
        Unwritten.in(database, OrderFixture.TABLES).whenRefused(key, call::run);
    }
}
