/** The page of a consent dossier, to be read, printed and taken away. */
@NullMarked
package org.undersigned.signature.dossier.ui;

import org.jspecify.annotations.NullMarked;
