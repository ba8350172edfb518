package org.undersigned.base.store;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;

/** Tells a transaction that the database broke off in favour of another one, also when that showed only at commit. */
public final class LostRace {

    /** MySQL: 1205 lock wait timed out, 1213 deadlock or certification failure. H2: 50200 lock wait timed out. */
    private static final Set<Integer> CODES = Set.of(1205, 1213, 50200);

    private static final String SERIALIZATION_FAILURE = "40001";

    private LostRace() {}

    public static boolean isBehind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PessimisticLockingFailureException
                    || cause instanceof SQLException sql
                            && (CODES.contains(sql.getErrorCode())
                                    || SERIALIZATION_FAILURE.equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody else changed a row between our reading and our writing it; to be seen by a person. */
    public static boolean isForANewerVersion(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingFailureException || cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
