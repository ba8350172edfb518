/** Tests of the queue of signatures and of steps with many. */
@org.jspecify.annotations.NullMarked
package org.undersigned.signature.queue.ui;
