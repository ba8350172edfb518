package org.undersigned.roster;

/**
 * What sealing asks for.
 *
 * @param title what the edition is for: "Launch ad, 22 January"
 * @param contact whom a newsroom may call
 * @param seenHash the hash of the live list that was looked at
 */
public record SealDetails(ListChoice choice, String title, String contact, String seenHash) {

    /** The longest title and the longest contact, in characters. */
    public static final int LONGEST = 200;

    public SealDetails {
        title = title.strip();
        contact = contact.strip();
    }
}
