package org.undersigned.advertising.invoice;

/** What a paper does about an ad that ran with an error. */
public enum Remedy {
    CREDIT,
    /** It prints another ad for nothing. */
    MAKE_GOOD
}
