@NullMarked
package org.undersigned.audit;

import org.jspecify.annotations.NullMarked;
