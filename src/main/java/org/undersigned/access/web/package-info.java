/**
 * Sign-in and sessions as requests see them: what this feature adds to the security chain and to the web server.
 *
 * <p>Decision: the limits of a session are kept here, by the product's own clock, and not left to the web server, which
 * takes the heartbeat of an open page for the doing of a person.
 */
@NullMarked
package org.undersigned.access.web;

import org.jspecify.annotations.NullMarked;
