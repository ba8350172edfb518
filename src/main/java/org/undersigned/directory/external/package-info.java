/**
 * The numbers under which others know a party: in registers of rights, of films, of music, of libraries.
 *
 * <p>Decision: a number belongs to one party at most, and the database keeps it so, since a number is what decides
 * whether two entries are the same party; a party may have several of one kind, because registers hold some people
 * twice themselves. The numbers are checked by their form and check digits and are not looked up anywhere: the product
 * works without the web, and what a register says today may be mended there tomorrow. The cost is that a number with
 * two mistakes can pass.
 */
@NullMarked
package org.undersigned.directory.external;

import org.jspecify.annotations.NullMarked;
