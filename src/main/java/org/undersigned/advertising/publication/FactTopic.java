package org.undersigned.advertising.publication;

/** What facts of a paper are about. */
public enum FactTopic {
    CALENDAR,
    PAGE,
    DEADLINES,
    MATERIAL,
    TERMS
}
