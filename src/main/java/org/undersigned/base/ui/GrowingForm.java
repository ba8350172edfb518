package org.undersigned.base.ui;

/** A form with rows that are added and taken away by hand, so that a draft of it has as many as were typed. */
public interface GrowingForm {

    int rows();

    /** Adds empty rows, or takes the last ones away. */
    void growTo(int rows);
}
