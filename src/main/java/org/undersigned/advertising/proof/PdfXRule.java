package org.undersigned.advertising.proof;

/** What ISO 15930-1 and 15930-4 ask of a file of PDF/X-1a. */
enum PdfXRule {
    VERSION,
    /** That it says which standard it keeps. */
    IDENTIFICATION,
    TITLE_AND_DATES,
    FILE_IDENTIFIER,
    /** That it says whether its inks overlap already. */
    TRAPPING,
    /** That it is prepared for one way of printing. */
    OUTPUT_INTENT,
    /** That this is one of the registry, under its name there, or has its profile with it. */
    PRINTING_CONDITION,
    PAGE_BOXES,
    FONTS,
    /** Four inks, or the black one of them, and no colours of screens. */
    INKS,
    TRANSPARENCY,
    PRESS_SETTINGS,
    ENCRYPTION,
    ANNOTATIONS,
    ACTIONS,
    COMPRESSION,
    OTHER_FILES
}
