package org.undersigned.directory.affiliation;

/** What somebody is in a group or body. */
public enum AffiliationKind {
    MEMBER,
    /** Holds an office; the part is its title. */
    OFFICER,
    /** A body that is a part of another: the local of a union. */
    WITHIN
}
