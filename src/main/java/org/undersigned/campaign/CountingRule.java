package org.undersigned.campaign;

import org.undersigned.base.Texts;

/** How the names under a letter are counted. A campaign has one rule, and it is written out wherever a number stands. */
public enum CountingRule {
    /** All whose name is on the list count once; members of a group who also signed alone count as well. */
    EACH_NAME_ONCE,
    /** A member of a group that is on the list counts with the group. */
    MEMBERS_WITH_GROUP,
    /** Organisations are on the list and are not counted. */
    WITHOUT_ORGANISATIONS;

    /** What it is called where one is chosen. */
    public String label() {
        return Texts.label(this);
    }

    /** The rule as a sentence for the foot of a list. */
    public String sentence() {
        return Texts.text("campaign.counting-rule." + this + ".sentence");
    }
}
