/** What the screens of the pipeline show and do. */
@NullMarked
package org.undersigned.outreach.ui;

import org.jspecify.annotations.NullMarked;
