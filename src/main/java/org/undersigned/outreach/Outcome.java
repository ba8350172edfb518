package org.undersigned.outreach;

/** What came of a touch. */
public enum Outcome {
    SENT,
    NOT_REACHED,
    WILL_COME_BACK,
    HAS_QUESTIONS,
    SAYS_YES,
    SAYS_NO,
    WRONG_CONTACT,
    OTHER
}
