/**
 * What two people did to one record, compared field by field.
 *
 * <p>Decision: a record of what is entered is compared component by component with the one that the form was opened
 * with and the one that is stored by now. It knows nothing of screens or databases, so that each rule of it is tested
 * on its own, and every form is compared in the same way without a line of its own. Forms that compare themselves were
 * refused: the first one that forgets a field loses it. The cost is that a component is looked at as a whole: two
 * people who change one note are shown both notes, not both sentences.
 */
@NullMarked
package org.undersigned.base.edit;

import org.jspecify.annotations.NullMarked;
