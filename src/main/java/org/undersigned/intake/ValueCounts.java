package org.undersigned.intake;

/**
 * What came of the values that applied lines say: of those for records that were there, and of those that none could take.
 *
 * @param added where nothing was
 * @param replaced in the place of something
 * @param left could have been entered and were not chosen
 * @param inVain could not be entered
 */
public record ValueCounts(int added, int replaced, int left, int inVain) {

    static final ValueCounts NONE = new ValueCounts(0, 0, 0, 0);

    ValueCounts plus(ValueCounts other) {
        return new ValueCounts(
                added + other.added, replaced + other.replaced, left + other.left, inVain + other.inVain);
    }
}
