/** Tests of the directory, and the fixture that makes parties for the tests of others. */
@NullMarked
package org.undersigned.directory;

import org.jspecify.annotations.NullMarked;
