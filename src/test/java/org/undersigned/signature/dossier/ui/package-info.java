@NullMarked
package org.undersigned.signature.dossier.ui;

import org.jspecify.annotations.NullMarked;
