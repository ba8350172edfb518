/**
 * The life of one ad on one day, from its booking to the tear sheet that is filed, the same through all revisions of its
 * order. Who follows it implements {@link org.undersigned.advertising.insertion.InsertionFollower}.
 */
@NullMarked
package org.undersigned.advertising.insertion;

import org.jspecify.annotations.NullMarked;
