/** What a campaign may spend on ads, what it has, and who said so. */
@NullMarked
package org.undersigned.advertising.budget.ui;

import org.jspecify.annotations.NullMarked;
