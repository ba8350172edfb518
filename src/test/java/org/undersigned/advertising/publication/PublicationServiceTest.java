package org.undersigned.advertising.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class PublicationServiceTest {

    @Autowired
    private PublicationService publications;

    @Autowired
    private NoPrintDayService days;

    @Autowired
    private BlockService blocks;

    @Autowired
    private PaperFixture papers;

    @Autowired
    private Database database;

    private Unwritten nothing;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        nothing = Unwritten.in(
                database,
                "publication",
                "publication_edition",
                "publication_fact",
                "publication_no_print_day",
                "publication_block");
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void putsTogetherWhatIsKnownOfAnEdition() {
        var edition = publications.edition(papers.known());

        assertThat(edition.geometry().isKnown()).isTrue();
        assertThat(edition.deadline(DeadlineKind.SPACE, LocalDate.of(2026, 1, 22)))
                .hasValueSatisfying(
                        deadline -> assertThat(deadline.at()).isEqualTo(Instant.parse("2026-01-19T22:00:00Z")));
        assertThat(edition.deadline(DeadlineKind.PROOF, LocalDate.of(2026, 1, 22)))
                .isEmpty();
        assertThat(edition.material().smallestType()).isEqualByComparingTo("7");
        assertThat(edition.material().inkLimit()).isNull();
        assertThat(edition.terms().prepaid()).isNull();
        assertThatThrownBy(() -> edition.expectPrints(LocalDate.of(2026, 1, 25)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void prefersWhatIsSaidOfTheEditionToWhatIsSaidOfItsPaper() {
        var edition = papers.unknown();
        var paper = publications.edition(edition).publication();
        papers.enter(paper, FactKey.SMALLEST_TYPE, "7");
        papers.enter(paper, FactKey.INK_LIMIT, "240");
        papers.enter(edition, FactKey.SMALLEST_TYPE, "8");
        papers.enter(edition, FactKey.INK_LIMIT, "");

        var material = publications.edition(edition).material();
        assertThat(material.smallestType()).isEqualByComparingTo("8");
        assertThat(material.inkLimit()).isNull();
    }

    @Test
    void keepsAPaperUnderOneName() {
        var paper = papers.paper();
        var details = publications.publication(paper).details();
        var shouted = new PublicationDetails(details.name().toUpperCase(), "Europe/London", "gb", "gbp");

        nothing.whenRefused("advertising.refused.paper-known", () -> publications.add(shouted));
        publications.revise(paper, 0, shouted);
        assertThat(publications.publication(paper).details())
                .isEqualTo(new PublicationDetails(shouted.name(), "Europe/London", "GB", "GBP"));
        assertThatThrownBy(() -> publications.revise(paper, 0, details)).isInstanceOf(Conflict.class);
    }

    @Test
    void refusesWhatIsNoPaperAndWritesNothing() {
        refused("advertising.refused.paper-unnamed", new PublicationDetails(" ", "Europe/London", "GB", "GBP"));
        refused("advertising.refused.paper-unnamed", new PublicationDetails("P".repeat(201), "UTC", "GB", "GBP"));
        refused("advertising.refused.paper-zone", new PublicationDetails("Post", "London", "GB", "GBP"));
        refused("advertising.refused.paper-country", new PublicationDetails("Post", "Europe/London", "UK", "GBP"));
        refused("advertising.refused.paper-currency", new PublicationDetails("Post", "Europe/London", "GB", "£"));
        nothing.whenRefused(
                "advertising.refused.unknown-paper", () -> publications.addEdition(UUID.randomUUID(), "National"));
        var paper = papers.paper();
        publications.addEdition(paper, "National");
        nothing.whenRefused("advertising.refused.edition-known", () -> publications.addEdition(paper, "NATIONAL"));
        nothing.whenRefused("advertising.refused.paper-unnamed", () -> publications.addEdition(paper, " "));
    }

    private void refused(String key, PublicationDetails details) {
        nothing.whenRefused(key, () -> publications.add(details));
    }

    @Test
    void countsACalendarAsStaleThatIsKnownOfPastYearsAlone() {
        var edition = papers.known();
        var paper = publications.edition(edition).publication();
        var today = papers.today();
        assertThat(stale(paper, today)).isZero();
        days.add(edition, new NoPrintDayDetails(LocalDate.of(2018, 12, 25), "Christmas Day", papers.checked()));
        assertThat(stale(paper, today)).isOne();
        assertThat(publications.edition(edition).calendar().isStale(today)).isTrue();

        days.add(edition, new NoPrintDayDetails(today.withDayOfYear(1), "New Year", papers.checked()));

        assertThat(stale(paper, today)).isZero();
        assertThat(publications.edition(edition).calendar().isStale(today)).isFalse();
    }

    private int stale(UUID paper, LocalDate today) {
        return publications.rows(PublicationFilter.ALL, today, 0, 1_000).stream()
                .filter(row -> row.id().equals(paper))
                .findFirst()
                .orElseThrow()
                .count(Freshness.STALE);
    }

    @Test
    void keepsDaysWithoutAPaperUntilTheyAreTakenBack() {
        var edition = papers.known();
        var paper = publications.edition(edition).publication();
        var christmas = new NoPrintDayDetails(LocalDate.of(2026, 12, 25), "Christmas Day", papers.checked());
        var day = days.add(edition, christmas);

        nothing.whenRefused("advertising.refused.holiday-known", () -> days.add(edition, christmas));
        nothing.whenRefused(
                "advertising.refused.holiday-unnamed",
                () -> days.add(edition, new NoPrintDayDetails(LocalDate.of(2026, 12, 26), " ", papers.checked())));
        assertThat(publications.edition(edition).calendar().prints(christmas.on()))
                .isFalse();
        days.takeBack(day, 0);
        assertThat(publications.edition(edition).calendar().prints(christmas.on()))
                .isTrue();
        assertThat(days.days(paper)).isEmpty();
        nothing.whenRefused("advertising.refused.holiday-gone", () -> days.takeBack(day, 1));
        nothing.whenRefused("advertising.refused.unknown-holiday", () -> days.takeBack(UUID.randomUUID(), 0));
        days.add(edition, christmas);
    }

    @Test
    void blocksAPaperWithAReasonUntilThatIsLifted() {
        var edition = papers.known();
        var paper = publications.edition(edition).publication();
        nothing.whenRefused("advertising.refused.no-reason", () -> blocks.block(paper, " "));
        nothing.whenRefused("advertising.refused.not-blocked", () -> blocks.lift(paper, "It does again"));
        blocks.block(paper, "It takes no more ads of ours");

        assertThatThrownBy(() -> publications.edition(edition).expectOpen())
                .hasMessageContaining("It takes no more ads of ours");
        assertThat(publications.choices())
                .filteredOn(choice -> choice.id().equals(edition))
                .allMatch(EditionChoice::blocked)
                .hasSize(1);
        nothing.whenRefused("advertising.refused.blocked-already", () -> blocks.block(paper, "Again"));
        blocks.lift(paper, "It does again");
        publications.edition(edition).expectOpen();
        blocks.block(paper, "And not again");
        assertThat(publications.publication(paper).blocked()).isEqualTo("And not again");
    }

    @Test
    void isWrittenByCoordinatorsAlone() {
        var paper = papers.paper();
        for (var role : List.of(Role.APPROVER, Role.AUDITOR, Role.CAMPAIGNER, Role.ADMIN)) {
            Staff.signIn(role);
            nothing.whenDenied(() -> publications.addEdition(paper, "National"));
            nothing.whenDenied(() -> blocks.block(paper, "No"));
        }
        Staff.signIn(Role.APPROVER);
        assertThat(publications.publication(paper).name()).startsWith("Gazette");
    }
}
