/** Whom to call, on the card of a client; the clients, on the card of a representative or an agency. */
@NullMarked
package org.undersigned.directory.representation.ui;

import org.jspecify.annotations.NullMarked;
