package org.undersigned.advertising.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.undersigned.base.Ids;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.DatabaseUnderTest;

/** What becomes of invoices, credits and rejected ads that were there before more was kept of them. */
@Tag("database")
class OldInvoicesTest {

    private static final String BEFORE_CREDITS_LOWER = "51.2";
    private static final String BEFORE_REASONS_OF_AN_END = "53.1";
    private static final String HEAD = "54.8";

    private final DatabaseUnderTest.Address address = DatabaseUnderTest.fresh();
    private final UUID campaign = Ids.next();
    private final UUID finder = Ids.next();
    private final UUID approver = Ids.next();
    private final UUID order = Ids.next();
    private final UUID insertion = Ids.next();

    @Test
    void lowersByACreditTheInvoiceFromWhichTheLedgerTookIt() throws SQLException {
        migrate(BEFORE_CREDITS_LOWER);
        var approved = Ids.next();
        var paid = Ids.next();
        try (var connection = open()) {
            ordered(connection, "FILED");
            invoice(connection, approved, "INV-1", "APPROVED");
            invoice(connection, paid, "INV-2", "PAID");
            finding(connection, "Lowered", "1000.00", "2026-01-21 10:00:00");
            posted(connection, approved, "-1000.00", "2026-01-21 10:00:00.5");
            finding(connection, "Before any approval", "500.00", "2026-01-20 10:00:00");
            posted(connection, approved, "-500.00", "2026-01-21 12:00:00");
        }
        migrate(HEAD);

        assertThat(rows("""
            select f.wrong, i.reference, l.amount from ad_finding f
            join ad_finding_lowers l on l.finding_id = f.id join ad_invoice i on i.id = l.invoice_id
            """)).containsExactly("Lowered|INV-1|1000.0000");
    }

    @Test
    void knowsWhoHasApprovedWhatIsNotPaidYet() throws SQLException {
        migrate(BEFORE_CREDITS_LOWER);
        try (var connection = open()) {
            ordered(connection, "FILED");
            invoice(connection, Ids.next(), "INV-1", "APPROVED");
            invoice(connection, Ids.next(), "INV-2", "PAID");
            invoice(connection, Ids.next(), "INV-3", "MATCHED");
        }
        migrate(HEAD);

        assertThat(rows("""
            select reference, case when approved_by = state_by and approved_at = state_since then 'known'
                when approved_by is null and approved_at is null then '-' else 'wrong' end
            from ad_invoice order by reference
            """)).containsExactly("INV-1|known", "INV-2|-", "INV-3|-");
    }

    @Test
    void saysWhyRejectedAdsDoNotRun() throws SQLException {
        migrate(BEFORE_REASONS_OF_AN_END);
        try (var connection = open()) {
            ordered(connection, "NOT_RUN");
            placement(connection, "Declined", "REJECTED", "DECLINED");
            placement(connection, "Replaced", "REJECTED", "REPLACED");
            placement(connection, "Fell away", "REJECTED", "FELL_AWAY");
            placement(connection, "On its way", "CLEARED", "CLEARED");
        }
        migrate(HEAD);

        assertThat(rows("select copy_label, coalesce(ended, '-') from ad_placement order by copy_label"))
                .containsExactly("Declined|DECLINED", "Fell away|NOT_RUN", "On its way|-", "Replaced|REPLACED");
    }

    @Test
    void tellsAnAdThatWasCalledOffFromOneInWhosePlaceAnotherWasPrinted() throws SQLException {
        migrate(BEFORE_REASONS_OF_AN_END);
        try (var connection = open()) {
            ordered(connection, "FILED");
            placement(connection, "Fell away", "REJECTED", "FELL_AWAY");
        }
        migrate("53.2");
        assertThat(rows("select ended from ad_placement")).containsExactly("OTHER_PRINTED");
    }

    private void ordered(Connection connection, String state) throws SQLException {
        insert(connection, """
            insert into ad_order (id, version, campaign_id, order_no, paper_id, paper_name, folded, currency, last_number,
                shown_number, standing_number, last_insertion_no, added_by, added_at)
            values (?, 0, ?, 1, ?, 'The Gazette', 'gazette', 'USD', 1, 1, 1, 1, ?, '2026-01-02 00:00:00')
            """, order, campaign, Ids.next(), finder);
        insert(connection, """
            insert into ad_insertion (id, version, order_id, campaign_id, insertion_no, state, state_by, state_since)
            values (?, 0, ?, ?, 1, ?, ?, '2026-01-02 00:00:00')
            """, insertion, order, campaign, state, finder);
    }

    private void invoice(Connection connection, UUID id, String reference, String state) throws SQLException {
        insert(connection, """
            insert into ad_invoice (id, version, order_id, campaign_id, reference, dated_on, currency, total, state,
                state_by, state_since, disputed, entered_by, entered_at)
            values (?, 0, ?, ?, ?, '2026-01-20', 'USD', 9000, ?, ?, '2026-01-20 12:00:00', '', ?, '2026-01-20 11:00:00')
            """, id, order, campaign, reference, state, approver, finder);
    }

    private void finding(Connection connection, String wrong, String credit, String at) throws SQLException {
        insert(connection, """
            insert into ad_finding (id, version, order_id, insertion_id, wrong, remedy, credit, currency, found_by, found_at)
            values (?, 0, ?, ?, ?, 'CREDIT', ?, 'USD', ?, ?)
            """, Ids.next(), order, insertion, wrong, credit, finder, at);
    }

    private void posted(Connection connection, UUID invoice, String amount, String at) throws SQLException {
        insert(connection, """
            insert into budget_entry (id, version, campaign_id, kind, publication_id, run_month, currency, amount,
                reference_id, about, posted_by, posted_at)
            values (?, 0, ?, 'INVOICED', ?, '2026-01-01', 'USD', ?, ?, 'Credit', ?, ?)
            """, Ids.next(), campaign, Ids.next(), amount, invoice, finder, at);
    }

    private void placement(Connection connection, String copy, String state, String step) throws SQLException {
        var id = Ids.next();
        insert(
                connection,
                """
            insert into ad_placement (id, version, campaign_id, insertion_id, insertion_label, paper_edition_id, copy_id,
                copy_version_id, copy_label, edition_id, content_hash, job_number, state, state_by, state_since,
                submitted_by, submitted_at)
            values (?, 0, ?, ?, 'Insertion 1', ?, ?, ?, ?, ?, 'hash', ?, ?, ?, '2026-01-02 00:00:00', ?,
                '2026-01-02 00:00:00')
            """,
                id,
                campaign,
                insertion,
                Ids.next(),
                Ids.next(),
                Ids.next(),
                copy,
                Ids.next(),
                copy,
                state,
                finder,
                finder);
        insert(connection, """
            insert into ad_placement_step (id, version, placement_id, step_no, kind, said_by, words, made_by, made_at)
            values (?, 0, ?, 1, ?, '', '', ?, '2026-01-02 00:00:00')
            """, Ids.next(), id, step, finder);
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(address.url(), address.username(), address.password())
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(address.url(), address.username(), address.password());
    }

    private static void insert(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? UuidBytes.of(id) : values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Each row as one text. */
    private List<String> rows(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                var cells =
                        new ArrayList<>(Collections.nCopies(found.getMetaData().getColumnCount(), ""));
                for (var i = 0; i < cells.size(); i++) {
                    cells.set(i, found.getString(i + 1));
                }
                rows.add(String.join("|", cells));
            }
            return rows;
        }
    }
}
