package org.undersigned.work.mail;

/**
 * What came of talking to the server about a mail.
 *
 * @param problem what the server said; empty when it took the mail
 */
record Delivery(Outcome outcome, String problem) {

    enum Outcome {
        TAKEN,
        /** Not now. */
        LATER,
        /** Not ever. */
        NEVER,
        /** The line broke when the server may have had it already. */
        UNKNOWN
    }

    static Delivery taken() {
        return new Delivery(Outcome.TAKEN, "");
    }
}
