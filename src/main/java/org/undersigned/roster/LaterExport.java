package org.undersigned.roster;

/** That a later edition for the same words and use was given to somebody. */
public record LaterExport(EditionName edition, String givenTo) {}
