package org.undersigned.advertising.rate.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.advertising.rate.PriceBasis;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.advertising.rate.RateDetails;
import org.undersigned.advertising.rate.RateService;
import org.undersigned.advertising.rate.RateUnit;
import org.undersigned.advertising.rate.SurchargeKind;
import org.undersigned.testing.ViewTest;

class RatePanelTest extends ViewTest {

    @Autowired
    private PaperFixture papers;

    @Autowired
    private PublicationService publications;

    @Autowired
    private RateService rates;

    private UUID paper;

    @BeforeEach
    void openPaper() {
        signIn(Role.COORDINATOR);
        paper = publications.edition(papers.known()).publication();
        UI.getCurrent().navigate("publications/" + paper);
    }

    @Test
    void pricesTheFullPageAsSoonAsACardIsEntered() {
        assertThat(pageText()).contains("No rate card is kept.");
        enterCard();

        assertThat(pageText())
                .contains(
                        "$2,200.00 a column inch",
                        "Page 3: 20 %",
                        "6 columns × 21 in = 126 column inches at $2,200.00");
        assertThat(total()).contains("$277,200.00");
    }

    @Test
    void answersEachChangeWithItsArithmetic() {
        enterCard();
        _setValue(_get(TextField.class, field -> field.withLabel("Depth")), "18.5 in");
        assertThat(pageText()).contains("A depth of 18.5 in is billed as the full 21 in");
        assertThat(total()).contains("$277,200.00");

        _setValue(_get(Select.class, field -> field.withLabel("Printed in")), AdColour.COLOUR);
        assertThat(total()).contains("$354,823.27");

        _setValue(_get(IntegerField.class, field -> field.withLabel("Columns")), 3);
        assertThat(pageText()).contains("The card gives colour for a full page only.");
        _setValue(_get(TextField.class, field -> field.withLabel("Depth")), "deep");
        assertThat(pageText()).contains("“deep” is no length.");
    }

    @Test
    void readsWhatTheAddressSays() {
        enterCard();
        UI.getCurrent()
                .navigate(
                        "publications/" + paper,
                        QueryParameters.fromString("rate=OPEN&columns=3&depth=10.5 in&position=Page 3&discount=5"));

        assertThat(pageText()).contains("3 columns × 10.5 in = 31.5 column inches", "Discount of 5 %");
        assertThat(total()).contains("$79,002.00");
    }

    @Test
    void saysInTheDialogWhatIsNoCard() {
        var source = "No card of " + paper;
        click("Enter rate card");
        _setValue(_get(TextField.class, field -> field.withLabel("Source")), source);
        confirm("Enter rate card");
        assertThat(pageText()).contains("The card has no price.");
        assertThat(database.count("rate_card where source = ?", source)).isZero();
    }

    @Test
    void saysOfStandbyThatAFixedDateCostsTheSameWhereItDoes() {
        var edition = papers.known();
        rates.add(edition, card(RateClass.OPEN));
        rates.add(edition, card(RateClass.STANDBY));
        UI.getCurrent().navigate("publications/" + publications.edition(edition).publication());

        assertThat(pageText())
                .contains("A fixed date costs the same as standby: $64,575.00.")
                .doesNotContain("$0.00");
    }

    private static RateDetails card(RateClass rateClass) {
        return new RateDetails(
                rateClass,
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
                new Provenance("Rate card", "2018", LocalDate.of(2025, 1, 1)));
    }

    @Test
    void letsApproversPriceAndNotEnterCards() {
        enterCard();
        signIn(Role.APPROVER);
        UI.getCurrent().navigate("publications/" + paper);

        assertThat(total()).contains("$277,200.00");
        _assertNone(Button.class, button -> button.withText("Enter rate card"));
    }

    private void enterCard() {
        click("Enter rate card");
        figure("Black and white", "2200");
        _setValue(_get(_get(Dialog.class), Select.class, field -> field.withLabel("Colour")), SurchargeKind.FULL_PAGE);
        figure("Colour, figure", "354823.27");
        _setValue(_get(TextArea.class, field -> field.withLabel("Positions")), "Page 3 = 20 %");
        _setValue(_get(TextField.class, field -> field.withLabel("Source")), "Rate card of " + paper);
        confirm("Enter rate card");
    }

    private static void figure(String label, String value) {
        _setValue(_get(BigDecimalField.class, field -> field.withLabel(label)), new BigDecimal(value));
    }

    private static String total() {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.startsWith("Total"))
                .findFirst()
                .orElseThrow();
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static void confirm(String text) {
        _click(_find(_get(Dialog.class), Button.class, button -> button.withText(text))
                .getLast());
    }

    private static String pageText() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .collect(Collectors.joining(" "));
    }
}
