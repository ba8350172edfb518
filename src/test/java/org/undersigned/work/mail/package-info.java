@NullMarked
package org.undersigned.work.mail;

import org.jspecify.annotations.NullMarked;
