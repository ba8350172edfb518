@NullMarked
package org.undersigned.signature.dossier;

import org.jspecify.annotations.NullMarked;
