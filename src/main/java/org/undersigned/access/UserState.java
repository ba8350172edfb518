package org.undersigned.access;

/** How a user stands. */
public enum UserState {
    /** Has not chosen a password yet. */
    INVITED,
    ACTIVE,
    DISABLED
}
