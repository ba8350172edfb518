package org.undersigned.base.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A failure of the database for the log: where, of which sort, by which code. Its own message often quotes the value that
 * could not be stored, which may be private.
 */
public final class DatabaseFailure extends RuntimeException {

    private DatabaseFailure(Throwable failure, SQLException cause) {
        super(failure.getClass().getName() + ", state " + cause.getSQLState() + ", error " + cause.getErrorCode());
        setStackTrace(failure.getStackTrace());
    }

    /** What to log of a failure: the same without its words where it comes from the database, else itself. */
    public static Throwable loggable(Throwable failure) {
        var cause = cause(failure);
        return cause == null ? failure : new DatabaseFailure(failure, cause);
    }

    private static @Nullable SQLException cause(Throwable failure) {
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException found) {
                return found;
            }
        }
        return null;
    }
}
