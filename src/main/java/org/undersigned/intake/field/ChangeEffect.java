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
    UNREAD,
    /** It belongs to a participation, and there is none and none is opened, so nothing is entered. */
    UNOPENED,
    /** What it is said of is there more than once, and nobody can tell which is meant, so nothing is entered. */
    UNCLEAR,
    /** It is printed beside a signature, and the file records none, so nothing is entered. */
    UNSIGNED,
    /** An office without the body in which it is held, so nothing is entered. */
    UNHELD,
    /** It is printed beside a confirmed signature and changes by a correction only, so nothing is entered. */
    CONFIRMED;

    /** Whether something that is there goes. */
    public boolean isDestructive() {
        return this == REPLACES || this == CONFLICTS;
    }

    /** Whether it can be entered, and so is chosen or left. */
    public boolean canBeEntered() {
        return this == ADDS || isDestructive();
    }

    /** Whether the row says it in vain. */
    public boolean isInVain() {
        return this != SAME && !canBeEntered();
    }
}
