/** The screens of signatures: their register and record, recording a yes, evidence, and confirming one or many. */
@NullMarked
package org.undersigned.signature.ui;

import org.jspecify.annotations.NullMarked;
