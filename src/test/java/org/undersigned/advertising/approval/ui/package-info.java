@NullMarked
package org.undersigned.advertising.approval.ui;

import org.jspecify.annotations.NullMarked;
