package org.undersigned.advertising.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.publication.CropMarks;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.FactRow;
import org.undersigned.advertising.publication.FactService;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.publication.PublicationRow;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.base.money.Money;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class ReferenceServiceTest {

    private static final LocalDate DAY = LocalDate.of(2018, 11, 21);

    @Autowired
    private ReferenceService reference;

    @Autowired
    private PublicationService publications;

    @Autowired
    private FactService facts;

    @Autowired
    private RateService rates;

    @Autowired
    private Database database;

    @BeforeEach
    void takeOver() {
        Staff.signIn(Role.COORDINATOR);
        if (!reference.missing().isEmpty()) {
            reference.addMissing();
        }
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void takesEachPaperOverOnce() {
        Unwritten.in(database, "publication", "publication_edition", "publication_fact", "rate_card")
                .whenRefused("advertising.refused.papers-there", () -> reference.addMissing());
        assertThat(publications.publications(DAY))
                .extracting(row -> row.details().name())
                .contains("The Wall Street Journal", "The New York Times", "Los Angeles Times", "The Guardian");
    }

    @Test
    void pricesTheJournalByItsCard() {
        var national = edition("The Wall Street Journal", "National");

        assertThat(price(national, RateClass.OPEN, AdColour.BLACK)).isEqualTo(Money.of("277200.00", "USD"));
        assertThat(price(national, RateClass.OPEN, AdColour.COLOUR)).isEqualTo(Money.of("354823.27", "USD"));
        assertThat(price(national, RateClass.CONTRACT, AdColour.BLACK)).isEqualTo(Money.of("249480.00", "USD"));
        assertThat(national.calendar().noPaper(LocalDate.of(2018, 11, 22)))
                .hasValueSatisfying(none -> assertThat(none.reason()).isEqualTo("Thanksgiving"));
    }

    @Test
    void pricesStandbyOfTheTimes() {
        var daily = edition("The New York Times", "Daily");

        assertThat(rates.standby(daily.id(), DAY, PriceRequest.fullPage(AdColour.BLACK)))
                .hasValueSatisfying(price -> assertThat(price.difference()).isEqualTo(Money.of("77508", "USD")));
        assertThat(daily.terms().standbyDays()).isEqualTo(7);
    }

    @Test
    void inventsNoPageAndNoClosingTime() {
        for (var paper : new String[] {"The New York Times", "The Washington Post"}) {
            var daily = edition(paper, "Daily");
            assertThat(daily.geometry().isKnown()).isFalse();
            assertThat(daily.geometry().columns()).isZero();
            assertThat(daily.deadlines().rules()).isEmpty();
        }
        var guardian = edition("The Guardian", "Daily");
        assertThat(guardian.geometry().isKnown()).isFalse();
        assertThat(guardian.material().smallestType()).isEqualByComparingTo("7");
        assertThat(guardian.material().cropMarks()).isEqualTo(CropMarks.FORBIDDEN);
    }

    @Test
    void saysOfEachValueWhereItComesFromAndThatNobodyCheckedIt() {
        var journal = paper("The Wall Street Journal");

        assertThat(facts.holding(journal))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.provenance().source()).isNotBlank())
                .allSatisfy(fact -> assertThat(fact.provenance().dated()).isNotBlank())
                .allSatisfy(fact -> assertThat(fact.provenance().checkedOn()).isNull());
        assertThat(facts.holding(journal).stream()
                        .filter(fact -> fact.key() == FactKey.PAGE_DEPTH)
                        .max(Comparator.comparing(FactRow::number)))
                .hasValueSatisfying(depth -> assertThat(depth.value()).isEqualTo("21 in"));
    }

    @Test
    void knowsTheDaysOfARuleThatNamesNoHour() {
        var rafu = edition("The Rafu Shimpo", "Print");
        var run = LocalDate.of(2018, 11, 20);

        assertThat(rafu.deadline(DeadlineKind.SPACE, run))
                .hasValueSatisfying(
                        deadline -> assertThat(deadline.isHourKnown()).isFalse());
        assertThat(rafu.deadline(DeadlineKind.CANCEL, run))
                .hasValueSatisfying(deadline -> assertThat(deadline.day()).isEqualTo(LocalDate.of(2018, 11, 16)));
        assertThat(rafu.deadline(DeadlineKind.PROOF, run)).isEmpty();
        assertThat(rafu.terms().prepaid()).isTrue();
    }

    private Money price(PaperEdition edition, RateClass rateClass, AdColour colour) {
        return rates.quote(edition.id(), DAY, rateClass, PriceRequest.fullPage(colour))
                .total();
    }

    private UUID paper(String name) {
        return publications.publications(DAY).stream()
                .filter(row -> row.details().name().equals(name))
                .map(PublicationRow::id)
                .findFirst()
                .orElseThrow();
    }

    private PaperEdition edition(String paper, String name) {
        return publications.editions(paper(paper)).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
