package org.undersigned.advertising.copy;

/**
 * Something that a block states as a fact.
 *
 * @param claim in the words of the block
 * @param source where it can be looked up; empty while it is not known yet
 */
public record SourcedClaim(String claim, String source) {

    /** In characters. */
    public static final int LONGEST = 1_000;

    public SourcedClaim {
        claim = claim.strip();
        source = source.strip();
    }
}
