package org.undersigned.directory.coalition;

/** What an organisation is in a campaign. */
public enum CoalitionRole {
    CONVENOR,
    MEMBER,
    SUPPORTER
}
