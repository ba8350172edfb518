package org.undersigned.access;

/**
 * The first administrator.
 *
 * @param coordinates whether they also are a coordinator
 */
public record SetupDetails(String name, String email, String password, boolean coordinates) {

    /** Says nothing secret, since records print all they hold. */
    @Override
    public String toString() {
        return "SetupDetails";
    }
}
