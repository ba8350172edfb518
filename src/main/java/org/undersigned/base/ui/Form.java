package org.undersigned.base.ui;

import java.util.Optional;

/**
 * Fields around a record. It knows no service.
 *
 * @param <D> the record that it edits
 */
public interface Form<D> {

    /** Fills the fields. */
    void show(D details);

    /** What the fields hold, or nothing when one of them is wrong and says so itself. */
    Optional<D> read();

    default void setReadOnly(boolean readOnly) {
        throw new UnsupportedOperationException("This form is always editable");
    }
}
