/** The members, officers and parts of a body, on its card; on the card of a member, where they belong. */
@NullMarked
package org.undersigned.directory.affiliation.ui;

import org.jspecify.annotations.NullMarked;
