/**
 * The sample campaign: invented people and bodies, made through the same services as by hand, so that a newcomer sees a
 * living product within a minute.
 */
@NullMarked
package org.undersigned.shell.sample;

import org.jspecify.annotations.NullMarked;
