@NullMarked
package org.undersigned.signature.evidence.preview;

import org.jspecify.annotations.NullMarked;
