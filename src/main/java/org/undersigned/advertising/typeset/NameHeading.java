package org.undersigned.advertising.typeset;

/**
 * What stands above some of the names.
 *
 * @param before the name that it stands above, counted from 0
 * @param text empty where the names only stand apart from those before them
 */
public record NameHeading(int before, String text) {}
