package org.undersigned.outreach;

/** Who turned to whom. */
public enum Direction {
    WE_TO_THEM,
    THEY_TO_US
}
