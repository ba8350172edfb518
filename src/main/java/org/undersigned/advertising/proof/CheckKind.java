package org.undersigned.advertising.proof;

/** What a proof is checked for. */
public enum CheckKind {
    PAGE_SIZE,
    SMALLEST_TYPE,
    INK,
    FONTS,
    CROP_MARKS,
    PDF_KIND,
    SPONSOR_LINE,
    LABEL,
    LETTERS,
    NAMES,
    /** That no letter runs off the page. */
    INSIDE_PAGE
}
