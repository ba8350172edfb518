/**
 * The undo journal: rows that a large step changed, as they were and as they became, for as long as it can be taken back.
 *
 * <p>Decision: the journal keeps rows, not acts. A step that touches a dozen tables of several features is taken back by
 * one rule, the same for all: what is still as the step left it goes back to what it was, and what somebody has changed
 * since stays and is listed. Compensating acts in each feature were refused, since each would have to guess what its
 * aggregate was like before. The cost is that such a step begins and ends with an empty session and writes past
 * the entities, so that what it changes must not depend on code that only an entity runs; or else it says beforehand
 * which rows its entities will change.
 *
 * <p>Decision: rows of one thing (a signature and its uses) go back together or not at all. A use given back to a
 * signature that was corrected in between would grant what its signer no longer grants.
 *
 * <p>Decision: an import takes itself back through the services of the features, so the versions of what it changed move
 * on. Which of these records are nevertheless as they came, so that an earlier import may take them away again, is noted
 * in a table of its own ({@link org.undersigned.work.undo.UneditedRecords}). Setting versions back was refused: a form
 * that was opened in between would then overwrite a later edit unseen.
 */
@NullMarked
package org.undersigned.work.undo;

import org.jspecify.annotations.NullMarked;
