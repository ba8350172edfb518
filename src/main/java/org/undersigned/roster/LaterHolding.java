package org.undersigned.roster;

/** That the names of a later edition for the same words and use were given to somebody. */
public record LaterHolding(EditionName edition, String givenTo) {}
