package org.undersigned.base;

/**
 * Somebody else has changed the record since it was read. A form that knows how to read it again shows what they did
 * beside what was typed; nothing typed is lost.
 */
public final class Conflict extends Refusal {

    private static final String SINCE = "base.refused.conflict";

    /** With words of its own, for what is not told apart by a number. */
    public Conflict(String key, Object... arguments) {
        super(key, arguments);
    }

    /** That somebody else has changed it since it was opened, be it in the same moment. */
    public static Conflict since(String label) {
        return new Conflict(SINCE, label);
    }

    /**
     * Refuses when the version that a form was opened with is not the version that is stored.
     *
     * @param label what the record is called, for the sentence
     */
    public static void check(long seen, long stored, String label) {
        if (seen != stored) {
            throw since(label);
        }
    }
}
