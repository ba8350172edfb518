/** Tests of the sample campaign. */
@NullMarked
package org.undersigned.shell.sample;

import org.jspecify.annotations.NullMarked;
