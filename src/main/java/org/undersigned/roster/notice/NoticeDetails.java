package org.undersigned.roster.notice;

/**
 * What telling a holder asks for.
 *
 * @param seenVersion of the edition, whose state the words tell
 * @param words as they were sent
 */
public record NoticeDetails(long seenVersion, String holder, String words) {

    /** The longest notice, in characters. */
    public static final int LONGEST = 100_000;

    public NoticeDetails {
        holder = holder.strip();
        words = words.strip();
    }
}
