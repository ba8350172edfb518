@NullMarked
package org.undersigned.advertising.budget.ui;

import org.jspecify.annotations.NullMarked;
