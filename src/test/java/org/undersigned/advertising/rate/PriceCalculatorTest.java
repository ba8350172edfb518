package org.undersigned.advertising.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.publication.PageGeometry;
import org.undersigned.advertising.publication.PageUnit;
import org.undersigned.advertising.publication.PaperPages;
import org.undersigned.base.Refusal;
import org.undersigned.base.measure.Length;
import org.undersigned.base.measure.LengthUnit;
import org.undersigned.base.money.Money;

/** Known answers: the card of the Wall Street Journal of 2018 (docslib.org/doc/5497732), and the Times of 2007. */
class PriceCalculatorTest {

    private static final PageGeometry PAGE = PaperPages.JOURNAL_2018;
    private static final PageUnit FULL = unit(6, "21");
    private static final RateCard JOURNAL = Cards.card(Cards.journal());

    @Test
    void pricesTheFullPageOfTheJournal() {
        var quote = PriceCalculator.quote(JOURNAL, PAGE, PriceRequest.of(FULL, AdColour.BLACK));

        assertThat(quote.total()).isEqualTo(Money.of("277200.00", "USD"));
        assertThat(quote.lines())
                .extracting(PriceLine::sentence)
                .containsExactly("6 columns × 21 in = 126 column inches at $2,200.00");
        assertThat(PriceCalculator.quote(JOURNAL, PAGE, PriceRequest.fullPage(AdColour.BLACK)))
                .isEqualTo(quote);
    }

    @Test
    void pricesTheFullPageInColour() {
        var quote = PriceCalculator.quote(JOURNAL, PAGE, PriceRequest.of(FULL, AdColour.COLOUR));

        assertThat(quote.total()).isEqualTo(Money.of("354823.27", "USD"));
        assertThat(quote.lines().getLast().sum()).isEqualTo(Money.of("77623.27", "USD"));
        assertThat(quote.lines().getLast().sentence()).isEqualTo("Colour, for $354,823.27 with a full page");
    }

    @Test
    void billsANearlyFullDepthAsFullAndSaysSo() {
        var quote = PriceCalculator.quote(JOURNAL, PAGE, PriceRequest.of(unit(6, "18.5"), AdColour.BLACK));

        assertThat(quote.total()).isEqualTo(Money.of("277200.00", "USD"));
        assertThat(quote.lines().getFirst().sentence())
                .isEqualTo("A depth of 18.5 in is billed as the full 21 in: so is all above 18 in.");
    }

    /** Whether it is non-standard is for the paper to say: its sizes are those of one page. */
    @Test
    void pricesADoublePageByItsColumnsAndByNoFlatPriceOfAPage() {
        var ask = PriceRequest.of(unit(13, "21"), AdColour.BLACK);

        assertThat(PriceCalculator.quote(JOURNAL, PAGE, ask).total()).isEqualTo(Money.of("600600.00", "USD"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> PriceCalculator.quote(Cards.card(Cards.page(RateClass.CONTRACT, "249480.00")), PAGE, ask))
                .returns("advertising.refused.full-page-price", Refusal::key);
    }

    @Test
    void pricesTheContractRow() {
        var contract = Cards.card(Cards.page(RateClass.CONTRACT, "249480.00"));

        assertThat(PriceCalculator.quote(contract, PAGE, PriceRequest.of(FULL, AdColour.BLACK))
                        .total())
                .isEqualTo(Money.of("249480.00", "USD"));
    }

    @Test
    void comparesStandbyWithAFixedDate() {
        var standby = PriceCalculator.quote(
                Cards.card(Cards.page(RateClass.STANDBY, "64575")),
                PageGeometry.UNKNOWN,
                PriceRequest.fullPage(AdColour.BLACK));
        var fixed = PriceCalculator.quote(
                Cards.card(Cards.page(RateClass.ADVOCACY, "142083")),
                PageGeometry.UNKNOWN,
                PriceRequest.fullPage(AdColour.BLACK));

        // MoveOn wired 77,083 dollars in 2007, since it had paid 65,000
        assertThat(new StandbyPrice(standby, fixed).difference()).isEqualTo(Money.of("77508", "USD"));
    }

    @Test
    void namesEachSurchargeAndWhatIsTakenOff() {
        var ask = new PriceRequest(unit(3, "10.6"), AdColour.BLACK, "page 3", new BigDecimal("5"), true, true);

        var quote = PriceCalculator.quote(JOURNAL, PAGE, ask);

        assertThat(quote.lines())
                .extracting(PriceLine::sentence)
                .containsExactly(
                        "A depth of 10.6 in is rounded up to 10.75 in: depths are sold in steps of 0.25 in.",
                        "3 columns × 10.75 in = 32.25 column inches at $2,200.00",
                        "Non-standard size, 10 % of the space",
                        "Position: Page 3, 20 %",
                        "Discount of 5 %",
                        "Agency’s commission of 15 %");
        assertThat(quote.lines().stream().map(PriceLine::sum))
                .containsExactly(
                        null,
                        Money.of("70950.00", "USD"),
                        Money.of("7095.00", "USD"),
                        Money.of("15609.00", "USD"),
                        Money.of("-4682.70", "USD"),
                        Money.of("-13345.70", "USD"));
        assertThat(quote.total()).isEqualTo(Money.of("75625.60", "USD"));
        assertThat(quote.basis()).isEqualTo(PriceBasis.NET);
    }

    @Test
    void addsASumForAPositionAndForColour() {
        var card = Cards.card(Cards.details(
                RateClass.OPEN, RateUnit.COLUMN_INCH, "100", new Surcharge(SurchargeKind.SUM, new BigDecimal("500"))));
        var ask = new PriceRequest(unit(1, "2"), AdColour.COLOUR, "Back page", BigDecimal.ZERO, false, false);

        assertThat(PriceCalculator.quote(card, PAGE, ask).total()).isEqualTo(Money.of("9700", "USD"));
    }

    @Test
    void addsAPercentageForColour() {
        var card = Cards.card(Cards.details(
                RateClass.OPEN,
                RateUnit.COLUMN_INCH,
                "100",
                new Surcharge(SurchargeKind.PERCENT, new BigDecimal("28"))));

        assertThat(PriceCalculator.quote(card, PAGE, PriceRequest.of(unit(1, "2"), AdColour.COLOUR))
                        .total())
                .isEqualTo(Money.of("256", "USD"));
    }

    @Test
    void callsASizeNonStandardWhereThePaperListsItsSizes() {
        var page = new PageGeometry(
                LengthUnit.INCH, 6, Map.of(), Length.inches("21"), null, null, Map.of(), Set.of(unit(3, "10.5")));

        assertThat(PriceCalculator.quote(JOURNAL, page, PriceRequest.of(unit(3, "10.5"), AdColour.BLACK))
                        .lines())
                .hasSize(1);
        assertThat(PriceCalculator.quote(JOURNAL, page, PriceRequest.of(unit(3, "10"), AdColour.BLACK))
                        .lines())
                .hasSize(2);
    }

    @Test
    void pricesAPageThatIsSoldInColourAlone() {
        var magazine = Cards.card(Cards.details(
                RateClass.OPEN,
                RateUnit.FULL_PAGE,
                null,
                new Surcharge(SurchargeKind.FULL_PAGE, new BigDecimal("107075"))));

        assertThat(PriceCalculator.quote(magazine, PageGeometry.UNKNOWN, PriceRequest.fullPage(AdColour.COLOUR))
                        .total())
                .isEqualTo(Money.of("107075", "USD"));
        refused("advertising.refused.no-black-price", magazine, PriceRequest.fullPage(AdColour.BLACK));
    }

    @Test
    void refusesWhatTheCardDoesNotSay() {
        var contract = Cards.card(Cards.page(RateClass.CONTRACT, "249480.00"));

        refused("advertising.refused.colour-full-page", JOURNAL, PriceRequest.of(unit(3, "10"), AdColour.COLOUR));
        refused("advertising.refused.no-colour-price", contract, PriceRequest.of(FULL, AdColour.COLOUR));
        refused("advertising.refused.full-page-price", contract, PriceRequest.of(unit(3, "10"), AdColour.BLACK));
        refused("advertising.refused.too-deep", JOURNAL, PriceRequest.of(unit(6, "22"), AdColour.BLACK));
        refused("advertising.refused.no-position-price", JOURNAL, at("Page 5", "0"));
        refused("advertising.refused.card-percent", JOURNAL, at("", "101"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        PriceCalculator.quote(JOURNAL, PageGeometry.UNKNOWN, PriceRequest.fullPage(AdColour.BLACK)))
                .returns("advertising.refused.page-unknown", Refusal::key);
    }

    private static PriceRequest at(String position, String discount) {
        return new PriceRequest(FULL, AdColour.BLACK, position, new BigDecimal(discount), false, false);
    }

    private static void refused(String key, RateCard card, PriceRequest ask) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PriceCalculator.quote(card, PAGE, ask))
                .returns(key, Refusal::key);
    }

    private static PageUnit unit(int columns, String inches) {
        return new PageUnit(columns, Length.inches(inches));
    }
}
