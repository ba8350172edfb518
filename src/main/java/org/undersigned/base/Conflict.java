package org.undersigned.base;

/** Somebody else has changed the record since it was read. What was typed stays in the form. */
public final class Conflict extends Refusal {

    private Conflict(String label) {
        super("base.refused.conflict", label);
    }

    /**
     * Refuses when the version that a form was opened with is not the version that is stored.
     *
     * @param label what the record is called, for the sentence
     */
    public static void check(long seen, long stored, String label) {
        if (seen != stored) {
            throw new Conflict(label);
        }
    }
}
