@NullMarked
package org.undersigned.signature.ui;

import org.jspecify.annotations.NullMarked;
