/**
 * Passwords: which ones are good enough, and how they are kept.
 *
 * <p>Decision: length and a list of what is commonly chosen instead of rules about digits and symbols (NIST SP 800-63B,
 * 3.1.1.2), and Argon2id instead of bcrypt, which cannot take more than 72 bytes. The cost is 16 MB of memory for each
 * password that is checked; so only a few are checked at a time.
 */
@NullMarked
package org.undersigned.access.password;

import org.jspecify.annotations.NullMarked;
