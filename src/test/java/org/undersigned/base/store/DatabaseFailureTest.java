package org.undersigned.base.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class DatabaseFailureTest {

    @Test
    void saysWhereAndOfWhichSortAndQuotesNothing() {
        var cause = new SQLException("Value too long for NOTE: '+1 555 0163 7729'", "22001", 1406);
        var failure = new DataIntegrityViolationException("insert into party; " + cause.getMessage(), cause);

        var logged = DatabaseFailure.loggable(failure);

        assertThat(written(logged))
                .contains("DataIntegrityViolationException, state 22001, error 1406", "DatabaseFailureTest.says")
                .doesNotContain("7729");
    }

    @Test
    void leavesOtherFailuresAsTheyAre() {
        var failure = new IllegalStateException("Nobody is signed in");
        assertThat(DatabaseFailure.loggable(failure)).isSameAs(failure);
    }

    private static String written(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
