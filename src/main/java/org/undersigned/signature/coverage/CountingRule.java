package org.undersigned.signature.coverage;

import org.undersigned.base.Texts;

/** How names are counted. The rule is written out wherever a number stands. */
public enum CountingRule {
    /**
     * Each person, group, estate and organisation whose name is on the list counts once; members of a group who also
     * signed alone count as well.
     */
    EACH_NAME_ONCE;

    /** The rule as a sentence for the foot of a list. */
    public String sentence() {
        return Texts.label(this);
    }
}
