package org.undersigned.intake.field;

/** What entering a thing that a row says would do to what is there. */
public enum ChangeEffect {
    /** It is so already. */
    SAME,
    /** Nothing that is there goes. */
    ADDS,
    /** What is there goes. */
    REPLACES,
    /** What is there goes, and somebody has changed it since the file was made. */
    CONFLICTS,
    /** Nobody understands what the row says, so nothing is entered. */
    UNREAD;

    /** Whether something that is there goes. */
    public boolean isDestructive() {
        return this == REPLACES || this == CONFLICTS;
    }
}
