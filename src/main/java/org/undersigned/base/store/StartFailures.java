package org.undersigned.base.store;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.undersigned.base.Texts;

/** Tells in one line why the product does not start, where the reason is one that an administrator can mend. */
public final class StartFailures implements SpringBootExceptionReporter {

    /** MySQL: access denied, and access denied to this database. */
    private static final int ACCESS_DENIED = 1045;

    private static final int DATABASE_DENIED = 1044;
    private static final int UNKNOWN_DATABASE = 1049;

    /** H2: the file is open in another process; wrong user or password. */
    private static final int H2_IN_USE = 90020;

    private static final int H2_WRONG_PASSWORD = 28000;

    /** As Spring Boot makes it. */
    public StartFailures(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var line = line(failure);
        line.ifPresent(text -> LoggerFactory.getLogger("undersigned").error(text));
        return line.isPresent();
    }

    static Optional<String> line(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var line = lineOf(cause);
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> lineOf(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> Optional.ofNullable(refused.getMessage());
            case ConnectException refused -> Optional.of(Texts.text("base.start.unreachable"));
            case UnknownHostException unknown -> Optional.of(Texts.text("base.start.unreachable"));
            case FlywayValidateException changed -> Optional.of(Texts.text("base.start.schema", oneLine(changed)));
            case SQLException sql -> lineOf(sql.getErrorCode());
            default -> Optional.empty();
        };
    }

    private static Optional<String> lineOf(int sqlError) {
        return switch (sqlError) {
            case ACCESS_DENIED, DATABASE_DENIED, H2_WRONG_PASSWORD -> Optional.of(Texts.text("base.start.denied"));
            case UNKNOWN_DATABASE -> Optional.of(Texts.text("base.start.no-database"));
            case H2_IN_USE -> Optional.of(Texts.text("base.start.in-use"));
            default -> Optional.empty();
        };
    }

    private static String oneLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
