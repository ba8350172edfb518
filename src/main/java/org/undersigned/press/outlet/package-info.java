/**
 * The newsrooms that press releases are sent to, and their journalists.
 *
 * <p>Decision: an outlet is the newsroom that the log of exports knows, by the name under which lists were given to it,
 * whatever its case and spacing. A key between the two was refused, since lists are given to people and desks that nobody
 * keeps as an outlet. The cost is that an outlet that is renamed here holds nothing any more under its new name.
 *
 * <p>Decision: how journalists can be reached is read by press staff alone and is in no file; the trail keeps it
 * sealed and shows only that it changed.
 */
@NullMarked
package org.undersigned.press.outlet;

import org.jspecify.annotations.NullMarked;
