@NullMarked
package org.undersigned.roster.ui;

import org.jspecify.annotations.NullMarked;
