@NullMarked
package org.undersigned.advertising.proof.ui;

import org.jspecify.annotations.NullMarked;
