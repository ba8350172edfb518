package org.undersigned.directory;

import java.util.UUID;
import org.undersigned.base.edit.Seen;

/**
 * A row of a party's card as it is shown.
 *
 * @param <D> what is entered about it
 */
public interface PartLine<D extends Record> {

    UUID id();

    long version();

    D details();

    default Seen<D> seen() {
        return new Seen<>(version(), details());
    }
}
