/** Which organisations carry a campaign, and as what. */
@NullMarked
package org.undersigned.directory.coalition;

import org.jspecify.annotations.NullMarked;
