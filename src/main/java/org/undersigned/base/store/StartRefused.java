package org.undersigned.base.store;

/** The product does not start, for a reason that one line tells; it names what to do. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String line) {
        super(line);
    }
}
