package org.undersigned.base.secret;

/**
 * A key for one purpose.
 *
 * @param masterId tells the master key that it comes from, and nothing of it: sixteen hexadecimal digits, which are
 *     stored beside what was made with the key
 */
public record DerivedKey(String masterId, byte[] bytes) {}
