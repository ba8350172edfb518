/** What every act with a signature says: who, when, by which channel we heard of it, and in how many words. */
@NullMarked
package org.undersigned.signature.act;

import org.jspecify.annotations.NullMarked;
