package org.undersigned.advertising.invoice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.invoice.InvoiceFixture;
import org.undersigned.advertising.invoice.InvoiceService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.testing.ViewTest;

/** The rows in which an invoice differs are marked. */
class ComparisonTableTest extends ViewTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private InvoiceFixture fixture;

    @Autowired
    private InvoiceService invoices;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        campaign = steps.campaign();
    }

    @Test
    void marksThePriceOfWhatIsBilledTwice() {
        var made = orders.filed(campaign);
        var first = fixture.entered(made);
        assertThat(marked(first)).isEmpty();

        var again = invoices.enter(made.order(), fixture.details("INV-2", fixture.line(made)), null);

        assertThat(marked(again)).hasSize(1).first().asString().startsWith("Price");
    }

    private Stream<String> marked(UUID invoice) {
        return all(new ComparisonTable(invoices.compare(invoice)).getElement())
                .filter(element -> "differs".equals(element.getAttribute("class")))
                .map(Element::getTextRecursively);
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(ComparisonTableTest::all));
    }
}
