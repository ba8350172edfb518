/** The queue of signatures: lists to be worked through, and steps that are taken with many at once. */
@NullMarked
package org.undersigned.signature.queue;

import org.jspecify.annotations.NullMarked;
