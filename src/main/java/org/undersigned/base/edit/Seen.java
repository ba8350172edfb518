package org.undersigned.base.edit;

/**
 * A record as it was when somebody looked at it.
 *
 * @param version what a change of it has to carry
 * @param details what was entered about it
 */
public record Seen<D extends Record>(long version, D details) {}
