package org.undersigned.directory;

import java.util.UUID;

/**
 * A row of its own on a party's card, with a version of its own.
 *
 * @param <D> what is entered about it
 */
public interface CardPart<D> {

    UUID getId();

    /** The party on whose card it stands. */
    UUID partyId();

    D details();

    /** Moves with each change, from 0. */
    long version();

    /** Refuses when the row has moved since the given version was read. */
    void expectVersion(long seen, String label);
}
