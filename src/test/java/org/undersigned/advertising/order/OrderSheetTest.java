package org.undersigned.advertising.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.kill.KillDetails;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.advertising.rate.PriceBasis;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.advertising.rate.RateDetails;
import org.undersigned.advertising.rate.RateService;
import org.undersigned.advertising.rate.RateUnit;
import org.undersigned.advertising.terms.CardTerms;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.advertising.terms.RateChoice;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What a paper reads of an order fits what it has read before. */
@ServiceTest
class OrderSheetTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private OrderReview review;

    @Autowired
    private OrderService orders;

    @Autowired
    private RateService rates;

    @Autowired
    private KillService kills;

    @Autowired
    private DocumentService documents;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = steps.campaign();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void namesTheRevisionThatThePaperHadAndKeepsTheNumbersOfInsertions() throws Exception {
        var made = fixture.drafted(campaign);
        fixture.book(made.order(), fixture.insertion(fixture.editionOf(made)));
        fixture.sent(made);
        assertThat(sheet(made.order(), 1))
                .contains("Insertion 1", "Insertion 2")
                .doesNotContain("takes the place");
        declineTheNext(made.order());
        kills.kill(made.insertion(), fixture.seen(made), new KillDetails("Pat Rep", "No money", null));
        steps.writeNext(made.order());
        steps.send(made.order());

        assertThat(sheet(made.order(), 3))
                .contains("This takes the place of revision 1.", "Insertion 2")
                .doesNotContain("Insertion 1");
    }

    @Test
    void namesTheRateAndTheCardByWhichItIsPriced() throws Exception {
        var source = new Provenance("docslib.org/doc/5497732", "2018", LocalDate.of(2025, 1, 1));
        var made = fixture.drafted(campaign, edition -> {
            rates.add(edition, card(source));
            return priced(fixture.insertion(edition));
        });
        fixture.sent(made);

        assertThat(sheet(made.order(), 1))
                .contains(
                        "Rate: Open",
                        "Gross or net: Gross",
                        "Rate card: Card 1, in force from 1 Jan 2018",
                        "Source of the card: docslib.org/doc/5497732, dated 2018");
        assertThat(orders.lines(made.order(), 1).getFirst().terms().card())
                .isEqualTo(new CardTerms(
                        1, LocalDate.of(2018, 1, 1), PriceBasis.GROSS, "docslib.org/doc/5497732", "2018"));
    }

    @Test
    void saysThatThePaperStatedThePrice() throws Exception {
        var made = fixture.sent(campaign);

        assertThat(sheet(made.order(), 1))
                .contains("Rate: As stated by the newspaper")
                .doesNotContain("Rate card:");
    }

    private static RateDetails card(Provenance source) {
        return new RateDetails(
                RateClass.OPEN,
                LocalDate.of(2018, 1, 1),
                RateUnit.FULL_PAGE,
                "USD",
                new BigDecimal("64575"),
                null,
                List.of(),
                null,
                PriceBasis.GROSS,
                null,
                "",
                source);
    }

    private static InsertionDetails priced(InsertionDetails details) {
        return new InsertionDetails(
                details.paperEdition(),
                details.runOn(),
                details.columns(),
                details.size(),
                details.colour(),
                details.guarantee(),
                details.windowDays(),
                details.position(),
                RateChoice.of(RateClass.OPEN),
                false,
                null,
                "");
    }

    private void declineTheNext(UUID order) {
        steps.writeNext(order);
        fixture.submit(order);
        Staff.as(OrderFixture.SECOND, () -> {
            review.decline(order, 2, fixture.last(order).version(), "Too dear");
            return order;
        });
    }

    private String sheet(UUID order, int number) throws Exception {
        var bytes = new ByteArrayOutputStream();
        documents.file(documents.print(order, number)).content().accept(bytes);
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
