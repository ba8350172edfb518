package org.undersigned.intake.ui;

import org.undersigned.intake.ImportState;

/** What is to be done on the page of an import. */
enum Step {
    COLUMNS,
    REVIEW,
    RUN,
    RESULT;

    /** @param columnsWished whether somebody went back to the columns, as far as that is possible */
    static Step of(ImportState state, boolean columnsWished) {
        return switch (state) {
            case UPLOADED -> COLUMNS;
            case CHECKED -> columnsWished ? COLUMNS : REVIEW;
            case WAITING -> REVIEW;
            case APPLYING, UNDOING -> RUN;
            case APPLIED, UNDONE -> RESULT;
        };
    }
}
