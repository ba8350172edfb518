/** Tests of imports, and the fixture that makes them of small files. */
@NullMarked
package org.undersigned.intake.word;

import org.jspecify.annotations.NullMarked;
