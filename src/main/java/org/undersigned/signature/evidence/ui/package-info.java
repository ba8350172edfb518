/** Fields, dialogs and panels for evidence. */
@NullMarked
package org.undersigned.signature.evidence.ui;

import org.jspecify.annotations.NullMarked;
