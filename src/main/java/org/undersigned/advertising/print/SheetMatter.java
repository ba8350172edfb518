package org.undersigned.advertising.print;

/** In what a page may differ from the run that was reported, or from what was ordered. */
public enum SheetMatter {
    PAPER,
    DATE,
    PAGE,
    SIZE,
    COLOUR
}
