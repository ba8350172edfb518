package org.undersigned.advertising.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailSentence;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Conflict;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class FactServiceTest {

    @Autowired
    private FactService facts;

    @Autowired
    private PublicationService publications;

    @Autowired
    private PaperFixture papers;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    private UUID edition;
    private Unwritten nothing;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        edition = papers.unknown();
        nothing = Unwritten.in(database, "publication_fact");
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void supersedesAValueAndKeepsTheOneBefore() {
        papers.enter(edition, FactKey.PAGE_DEPTH, "21 in");
        papers.enter(edition, FactKey.PAGE_DEPTH, "20.75″");
        papers.enter(edition, FactKey.PAGE_DEPTH, "");

        assertThat(facts.history(edition, FactKey.PAGE_DEPTH))
                .extracting(FactRow::number, FactRow::value)
                .containsExactly(tuple(3, ""), tuple(2, "20.75 in"), tuple(1, "21 in"));
        assertThat(publications.edition(edition).geometry().depth()).isNull();
    }

    @Test
    void tellsTheHistoryOfAPaperInWords() {
        papers.enter(edition, FactKey.LABEL_WANTED, "YES");
        papers.enter(edition, FactKey.MATERIAL_DEADLINE, "1 17:00");
        papers.enter(edition, FactKey.MATERIAL_DEADLINE, "2 12:00");

        var paper = publications.edition(edition).publication();
        assertThat(trail.history(PublicationService.KIND, paper, 3))
                .extracting(row -> TrailSentence.particulars(row, ZoneOffset.UTC))
                .satisfiesExactly(
                        changed -> assertThat(changed)
                                .contains("1 working day before, 17:00 → 2 working days before, 12:00"),
                        entered -> assertThat(entered).contains("value 1 working day before, 17:00"),
                        yes -> assertThat(yes).contains("value Yes"));
    }

    @Test
    void marksWhatWasCheckedMoreThanAYearAgo() {
        var today = LocalDate.of(2026, 6, 1);

        assertThat(Freshness.of(checked(LocalDate.of(2025, 6, 1)), today)).isEqualTo(Freshness.CHECKED);
        assertThat(Freshness.of(checked(LocalDate.of(2025, 5, 31)), today)).isEqualTo(Freshness.STALE);
        assertThat(Freshness.of(new Provenance("Card", "2018", null), today)).isEqualTo(Freshness.UNCHECKED);
    }

    private static Provenance checked(LocalDate on) {
        return new Provenance("Card", "2018", on);
    }

    @Test
    void countsHowWellAPaperIsKnown() {
        var paper = publications.edition(edition).publication();
        papers.enter(edition, FactKey.PAGE_DEPTH, "21 in");
        facts.enter(edition, FactKey.PAGE_COLUMNS, 0, new FactDetails("6", checked(LocalDate.of(2018, 2, 1))));

        assertThat(publications.publications(papers.today()))
                .filteredOn(row -> row.id().equals(paper))
                .allSatisfy(row -> assertThat(row.count(Freshness.CHECKED)).isEqualTo(1))
                .allSatisfy(row -> assertThat(row.count(Freshness.STALE)).isEqualTo(1))
                .allSatisfy(row -> assertThat(row.page()).isFalse())
                .hasSize(1);
    }

    @Test
    void refusesWhatIsNoValueOrHasNoSourceAndWritesNothing() {
        refused("advertising.refused.no-length", FactKey.PAGE_DEPTH, "21", papers.checked());
        refused("advertising.refused.no-fact.COUNT", FactKey.PAGE_COLUMNS, "six", papers.checked());
        refused("advertising.refused.no-fact.DEADLINE", FactKey.SPACE_DEADLINE, "5pm", papers.checked());
        refused("advertising.refused.long-fact", FactKey.PAYMENT, "p".repeat(1_001), papers.checked());
        refused("advertising.refused.no-source", FactKey.PAGE_COLUMNS, "6", new Provenance("", "", papers.today()));
        refused("advertising.refused.checked-on", FactKey.PAGE_COLUMNS, "6", new Provenance("Card", "", null));
        refused(
                "advertising.refused.checked-on",
                FactKey.PAGE_COLUMNS,
                "6",
                checked(papers.today().plusDays(9)));
        nothing.whenRefused(
                "advertising.refused.unknown-paper",
                () -> facts.enter(UUID.randomUUID(), FactKey.PAGE_COLUMNS, 0, new FactDetails("6", papers.checked())));
    }

    private void refused(String key, FactKey fact, String value, Provenance provenance) {
        nothing.whenRefused(key, () -> facts.enter(edition, fact, 0, new FactDetails(value, provenance)));
    }

    @Test
    void tellsWhoeverSawAnOlderValue() {
        papers.enter(edition, FactKey.PAGE_COLUMNS, "6");
        var late = new FactDetails("5", papers.checked());

        nothing.whenRefused(
                "advertising.refused.fact-moved", () -> facts.enter(edition, FactKey.PAGE_COLUMNS, 0, late));
        assertThatThrownBy(() -> facts.enter(edition, FactKey.PAGE_COLUMNS, 0, late))
                .isInstanceOf(Conflict.class);
    }
}
