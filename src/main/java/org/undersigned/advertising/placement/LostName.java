package org.undersigned.advertising.placement;

/**
 * A name on a page that may not be printed.
 *
 * @param why in a word or two
 */
public record LostName(String credited, String why) {}
