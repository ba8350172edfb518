package org.undersigned.base.edit;

import java.util.UUID;

/**
 * What somebody is typing: into which form, and about what.
 *
 * @param form the name of the form, for instance {@code directory.party}
 * @param subject what is edited, or to what something is added
 */
public record DraftKey(String form, UUID subject) {

    private static final UUID NOTHING = new UUID(0, 0);

    /** For a form that adds something to nothing in particular. */
    public static DraftKey of(String form) {
        return new DraftKey(form, NOTHING);
    }
}
