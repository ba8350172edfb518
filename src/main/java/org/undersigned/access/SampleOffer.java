package org.undersigned.access;

import java.util.UUID;

/**
 * Fills the product with an invented campaign, to try it out. The setup page offers it when a feature above implements
 * it.
 */
public interface SampleOffer {

    /**
     * Makes the sample. Called once, after the first administrator has been made, while nobody is signed in.
     *
     * @param administrator on whose behalf it is made
     */
    SampleResult start(UUID administrator);
}
