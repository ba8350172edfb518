package org.undersigned.intake.field;

/** What comes first in days like 01/02/2026. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
