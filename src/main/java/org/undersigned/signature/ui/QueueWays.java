package org.undersigned.signature.ui;

/**
 * Where the queue goes from the claim that is looked at.
 *
 * @param decided on, since it is out of the queue
 */
record QueueWays(Runnable previous, Runnable next, Runnable decided) {}
