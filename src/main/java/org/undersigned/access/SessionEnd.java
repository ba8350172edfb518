package org.undersigned.access;

/** Why a session ended. */
public enum SessionEnd {
    SIGNED_OUT,
    /** Nothing was done for too long. */
    IDLE,
    /** It had lasted as long as one may. */
    TOO_LONG,
    /** The user was disabled, lost a role, chose another password or was signed out everywhere. */
    REVOKED
}
