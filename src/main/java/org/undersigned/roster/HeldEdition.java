package org.undersigned.roster;

import java.time.Instant;

/**
 * The newest edition that somebody was given.
 *
 * @param holder the newsroom or person, as it was written when they got it
 * @param at when they got it
 */
public record HeldEdition(String holder, EditionName edition, Instant at) {}
