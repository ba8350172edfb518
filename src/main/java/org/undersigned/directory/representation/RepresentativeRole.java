package org.undersigned.directory.representation;

/** What a representative does for a client. */
public enum RepresentativeRole {
    AGENT,
    MANAGER,
    PUBLICIST,
    LAWYER,
    ASSISTANT
}
