package org.undersigned.directory.representation;

/**
 * How many representations a party has of others.
 *
 * @param present those that last
 * @param past those that have ended
 */
public record ClientCount(int present, int past) {

    public int total() {
        return present + past;
    }
}
