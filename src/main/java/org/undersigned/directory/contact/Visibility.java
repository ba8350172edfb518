package org.undersigned.directory.contact;

/** Who may see a contact point. */
public enum Visibility {
    /** Published by the party. */
    PUBLIC,
    /** All staff who may read the directory. */
    TEAM,
    /** The holder of the claim, and coordinators. */
    OWNER,
    /** The same people, for a minute and against a stated reason. */
    VAULT;

    /** Whether most of the staff may not even know that it is there. */
    public boolean isPrivate() {
        return this == OWNER || this == VAULT;
    }
}
