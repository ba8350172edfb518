package org.undersigned.advertising.publication;

/** What has to reach the paper, or be said to it, by a time. */
public enum DeadlineKind {
    SPACE,
    PROOF,
    COPY,
    MATERIAL,
    CANCEL
}
