/** Commands that run beside the server: {@code java -jar undersigned.jar verify-trail}. */
@NullMarked
package org.undersigned.base.command;

import org.jspecify.annotations.NullMarked;
