package org.undersigned.roster;

import java.util.Set;
import java.util.UUID;

/**
 * What giving out an edition asks for.
 *
 * @param givenTo the newsroom or person who gets it
 * @param oldCredits signatures whose credit was corrected since and is meant to go out as it was sealed
 */
public record ExportDetails(FileKind kind, String givenTo, Set<UUID> oldCredits) {

    /** The longest name of who gets a file, in characters. */
    public static final int LONGEST = 300;

    public ExportDetails {
        givenTo = givenTo.strip();
        oldCredits = Set.copyOf(oldCredits);
    }

    public ExportDetails(FileKind kind, String givenTo) {
        this(kind, givenTo, Set.of());
    }
}
