package org.undersigned.base.ui;

import java.util.List;

/** A field that says itself how its value is written down in a draft, because its choices are not all at hand. */
public interface KeptField {

    /** Nothing when the field is empty. */
    List<String> kept();

    /** @param kept what {@link #kept} said, and not nothing */
    void restore(List<String> kept);
}
