@NullMarked
package org.undersigned.signature.scope.sheet;

import org.jspecify.annotations.NullMarked;
