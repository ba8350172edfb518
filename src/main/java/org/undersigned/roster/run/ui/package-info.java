/** The runs of an edition on its page. */
@NullMarked
package org.undersigned.roster.run.ui;

import org.jspecify.annotations.NullMarked;
