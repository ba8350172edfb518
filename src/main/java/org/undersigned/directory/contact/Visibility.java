package org.undersigned.directory.contact;

import java.util.EnumSet;
import java.util.Set;

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

    /** Those that most of the staff may not see. */
    static final Set<Visibility> PRIVATE = EnumSet.of(OWNER, VAULT);

    /** Whether most of the staff may know no more than that it is there. */
    public boolean isPrivate() {
        return PRIVATE.contains(this);
    }
}
