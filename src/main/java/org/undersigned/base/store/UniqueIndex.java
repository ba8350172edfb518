package org.undersigned.base.store;

import java.util.Locale;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;

/** Tells a row that the database refused because another one has the same value from every other broken rule. */
public record UniqueIndex(String name) {

    /** H2 names the schema before the index and the columns after it, MySQL the table before it. */
    public boolean isBrokenBy(DataIntegrityViolationException refusal) {
        for (var cause = refusal.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation && violation.getConstraintName() != null) {
                return violation.getConstraintName().toLowerCase(Locale.ROOT).contains(name);
            }
        }
        return false;
    }
}
