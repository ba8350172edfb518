package org.undersigned.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.base.Ids;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;

/** The trail against the account that the product itself works with; only MySQL has accounts. */
@ServiceTest
@EnabledIf("org.undersigned.testing.DatabaseUnderTest#isMySql")
class TrailGrantsTest {

    private static final int COMMAND_DENIED = 1142;

    @Autowired
    private Trail trail;

    @Autowired
    private TrailVerification verification;

    @Autowired
    private Database database;

    @Autowired
    private PlatformTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set reason = 'another' where seq = 1",
                "delete from audit_event where seq = 1",
                "truncate table audit_event",
                "drop table audit_event",
                "alter table audit_event drop column reason",
                "insert into audit_event select * from audit_event on duplicate key update reason = 'another'",
                "replace into audit_event select * from audit_event",
                "delete from audit_head",
                "insert into audit_head select 2, seq, hash from audit_head",
                "truncate table audit_head",
                "update audit_subject_key set wrapped_key = ''",
                "delete from audit_subject_key",
                "truncate table audit_subject_key",
                "delete from flyway_schema_history"
            })
    void deniesToTheProductWhatWouldChangeWhatIsWritten(String statement) {
        assertThatThrownBy(() -> database.jdbc().execute(statement))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        denied -> assertThat(denied.getErrorCode()).isEqualTo(COMMAND_DENIED));
    }

    @Test
    void letsItWriteOnAndReadWhatIsThere() {
        var subject = Ids.next();
        var label = "Thing " + subject;

        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> trail.record(Entry.of("audit.use-case.refused", "thing", subject, label)
                        .changedPrivately("reason", "one", "other")));

        assertThat(database.count("audit_event where subject_label = ?", label)).isEqualTo(1);
        assertThat(verification.verify().fault()).isEmpty();
    }
}
