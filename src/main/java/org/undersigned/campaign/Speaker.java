package org.undersigned.campaign;

/** Who said yes: the signer, or somebody who may speak for the signer. */
public enum Speaker {
    SIGNER,
    REPRESENTATIVE,
    OFFICER,
    EXECUTOR,
    GUARDIAN
}
