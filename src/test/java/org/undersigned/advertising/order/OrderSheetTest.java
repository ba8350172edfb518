package org.undersigned.advertising.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
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
