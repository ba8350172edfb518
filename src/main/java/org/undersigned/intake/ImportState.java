package org.undersigned.intake;

import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** How far an import is. */
public enum ImportState {
    UPLOADED,
    /** Every row has a proposal; columns can still be read in another way. */
    CHECKED,
    APPLYING,
    /** What only creates is applied; what changes records that are there, and what is undecided, waits for a coordinator. */
    WAITING,
    APPLIED,
    UNDOING,
    UNDONE;

    private Set<ImportState> next() {
        return switch (this) {
            case UPLOADED -> Set.of(UPLOADED, CHECKED);
            case CHECKED -> Set.of(UPLOADED, CHECKED, APPLYING, APPLIED, UNDOING);
            // Taken up again after the product was stopped in the middle; rows that somebody has changed go back to
            // review.
            case APPLYING -> Set.of(APPLYING, CHECKED, WAITING, APPLIED);
            case WAITING -> Set.of(APPLYING, APPLIED, UNDOING);
            case APPLIED -> Set.of(UNDOING);
            case UNDOING -> Set.of(UNDOING, UNDONE);
            case UNDONE -> Set.of();
        };
    }

    public boolean canBecome(ImportState to) {
        return next().contains(to);
    }

    /** Whether something has been done with its rows. */
    public boolean isBeyondReview() {
        return this != UPLOADED && this != CHECKED;
    }

    ImportState become(ImportState to, String fileName) {
        if (!canBecome(to)) {
            throw new Refusal("intake.refused.arrow", fileName, Texts.label(this), Texts.label(to));
        }
        return to;
    }
}
