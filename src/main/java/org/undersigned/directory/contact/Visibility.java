package org.undersigned.directory.contact;

/** Who may see a contact point. What is to stay with few is not taken before there is a place where it is sealed. */
public enum Visibility {
    /** Published by the party. */
    PUBLIC(true),
    /** All staff who may read the directory. */
    TEAM(true),
    OWNER(false),
    VAULT(false);

    private final boolean accepted;

    Visibility(boolean accepted) {
        this.accepted = accepted;
    }

    public boolean isAccepted() {
        return accepted;
    }
}
