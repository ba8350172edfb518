package org.undersigned.base.store;

import java.util.Arrays;
import java.util.Locale;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Tells a write that came second from one that could never be stored. Only the first is for a sentence about somebody
 * else: a text that is too long and a column that is empty end in the same kind of exception.
 */
public final class UniqueIndex {

    private UniqueIndex() {}

    /** @param names the indexes or unique constraints that the write may run into */
    public static boolean isViolated(DataIntegrityViolationException failure, String... names) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation) {
                return violation.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE
                        && Arrays.stream(names).anyMatch(name -> isNamed(violation, name));
            }
        }
        return false;
    }

    /** The databases write the table in front of the name or a number behind it. */
    private static boolean isNamed(ConstraintViolationException violation, String name) {
        var constraint = violation.getConstraintName();
        return constraint != null && constraint.toLowerCase(Locale.ROOT).contains(name);
    }
}
