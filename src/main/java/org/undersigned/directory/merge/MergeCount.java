package org.undersigned.directory.merge;

/**
 * How much of something hangs on two parties.
 *
 * @param what a word by which its text is found, {@code directory.merge.thing.<what>}
 * @param from on the party that goes
 */
public record MergeCount(String what, int from, int into) {}
