/** The register of signatures and the steps that are taken from it with many of them. */
@NullMarked
package org.undersigned.signature.queue.ui;

import org.jspecify.annotations.NullMarked;
