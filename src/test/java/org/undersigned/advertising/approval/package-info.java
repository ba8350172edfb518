@NullMarked
package org.undersigned.advertising.approval;

import org.jspecify.annotations.NullMarked;
