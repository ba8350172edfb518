package org.undersigned.base.name;

/** What makes two names likely one person's, or where they differ while they likely are. */
public enum NameReason {
    /** But for accents, case, punctuation and script. */
    SAME_NAME,
    /** Run together or not. */
    WRITING,
    ORDER,
    NICKNAME,
    INITIAL,
    MISSING_WORD,
    SPELLING
}
