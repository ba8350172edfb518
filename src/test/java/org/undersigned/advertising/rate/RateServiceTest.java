package org.undersigned.advertising.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.base.money.Money;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class RateServiceTest {

    private static final LocalDate RUN = LocalDate.of(2018, 6, 5);

    @Autowired
    private RateService rates;

    @Autowired
    private PaperFixture papers;

    @Autowired
    private Database database;

    private UUID edition;
    private Unwritten nothing;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        edition = papers.known();
        nothing = Unwritten.in(database, "rate_card", "rate_card_position");
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void pricesAPageByTheCardThatIsStored() {
        rates.add(edition, Cards.journal());

        var quote = rates.quote(edition, RUN, RateClass.OPEN, PriceRequest.fullPage(AdColour.COLOUR));

        assertThat(quote.total()).isEqualTo(Money.of("354823.27", "USD"));
        assertThat(quote.card().details().positions())
                .extracting(PositionPrice::name)
                .containsExactly("Page 3", "Back page");
        assertThat(quote.card().details().provenance())
                .isEqualTo(Cards.journal().provenance());
    }

    @Test
    void letsANewerCardTakeThePlaceFromItsDayOnAndKeepsTheOlder() {
        rates.add(edition, Cards.journal());
        rates.add(edition, Cards.from(Cards.journal(), LocalDate.of(2018, 6, 5), "2300"));
        rates.add(edition, Cards.from(Cards.journal(), LocalDate.of(2018, 6, 5), "2310"));

        assertThat(black(LocalDate.of(2018, 6, 4))).isEqualTo(Money.of("277200", "USD"));
        assertThat(black(RUN)).isEqualTo(Money.of("291060", "USD"));
        assertThat(rates.cards(edition))
                .extracting(card -> card.details().black())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("2310"), new BigDecimal("2300"), new BigDecimal("2200"));
    }

    private Money black(LocalDate run) {
        return rates.quote(edition, run, RateClass.OPEN, PriceRequest.fullPage(AdColour.BLACK))
                .total();
    }

    @Test
    void saysWhatStandbySaves() {
        rates.add(edition, Cards.page(RateClass.STANDBY, "64575"));
        assertThat(rates.standby(edition, RUN, PriceRequest.fullPage(AdColour.BLACK)))
                .isEmpty();
        rates.add(edition, Cards.page(RateClass.OPEN, "200000"));
        rates.add(edition, Cards.page(RateClass.ADVOCACY, "142083"));

        assertThat(rates.standby(edition, RUN, PriceRequest.fullPage(AdColour.BLACK)))
                .hasValueSatisfying(price -> assertThat(price.difference()).isEqualTo(Money.of("77508", "USD")));
        assertThat(rates.standby(edition, RUN, PriceRequest.fullPage(AdColour.COLOUR)))
                .isEmpty();
    }

    @Test
    void refusesACardThatIsNoneAndWritesNothing() {
        var card = Cards.journal();
        refused("advertising.refused.card-without-price", Cards.page(RateClass.OPEN, null));
        refused("advertising.refused.card-price", Cards.page(RateClass.OPEN, "0"));
        refused("base.refused.money-decimals", Cards.page(RateClass.OPEN, "1.001"));
        refused(
                "advertising.refused.card-percent",
                Cards.details(
                        RateClass.OPEN,
                        RateUnit.COLUMN_INCH,
                        "1",
                        new Surcharge(SurchargeKind.PERCENT, new BigDecimal("101"))));
        refused(
                "advertising.refused.card-position",
                positioned(card, new PositionPrice(" ", SurchargeKind.SUM, BigDecimal.ONE)));
        refused("advertising.refused.paper-currency", in(card, "XXY", card.provenance()));
        refused("advertising.refused.no-source", in(card, "USD", new Provenance(" ", "", RUN)));
        refused("advertising.refused.checked-on", in(card, "USD", new Provenance("Card", "", null)));
        refused(
                "advertising.refused.checked-on",
                in(card, "USD", new Provenance("Card", "", LocalDate.of(2999, 1, 1))));
        nothing.whenRefused("advertising.refused.unknown-edition", () -> rates.add(UUID.randomUUID(), card));
    }

    @Test
    void refusesAPriceThatNoCardGives() {
        nothing.whenRefused(
                "advertising.refused.no-card",
                () -> rates.quote(edition, RUN, RateClass.OPEN, PriceRequest.fullPage(AdColour.BLACK)));
    }

    @Test
    void isWrittenByCoordinatorsAlone() {
        for (var role : List.of(Role.APPROVER, Role.AUDITOR, Role.PRESS_OFFICER)) {
            Staff.signIn(role);
            nothing.whenDenied(() -> rates.add(edition, Cards.journal()));
        }
    }

    private void refused(String key, RateDetails details) {
        nothing.whenRefused(key, () -> rates.add(edition, details));
    }

    private static RateDetails positioned(RateDetails card, PositionPrice... positions) {
        return copy(card, List.of(positions), card.currency(), card.provenance());
    }

    private static RateDetails in(RateDetails card, String currency, Provenance provenance) {
        return copy(card, card.positions(), currency, provenance);
    }

    private static RateDetails copy(
            RateDetails card, List<PositionPrice> positions, String currency, Provenance provenance) {
        return new RateDetails(
                card.rateClass(),
                card.from(),
                card.unit(),
                currency,
                card.black(),
                card.colour(),
                positions,
                card.nonStandard(),
                card.basis(),
                card.commission(),
                card.conditions(),
                provenance);
    }
}
