/**
 * Users, their roles and permissions, and how they sign in.
 *
 * <p>Decision: whether a session still stands is asked of the database at every request (one row by its key), by
 * comparing a number that moves when a user is disabled, loses a role or is signed out. A list of sessions in memory
 * would answer faster, but only on the node that holds it, and would forget at a restart.
 *
 * <p>Decision: everything that is done without being signed in (setup, an invitation, a new password, signing in) is a
 * service method open to all that is guarded by a secret of its own: a link with 256 random bits, kept as a hash, which
 * works once and ends.
 */
@NullMarked
package org.undersigned.access;

import org.jspecify.annotations.NullMarked;
