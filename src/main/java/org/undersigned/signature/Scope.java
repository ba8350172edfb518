package org.undersigned.signature;

/** A use that a yes covers or does not. */
public enum Scope {
    WEB_LIST,
    PRINT_AD,
    PRESS_RELEASE,
    SOCIAL_POST,
    PHOTO,
    QUOTE,
    REVEAL_BEFORE_LAUNCH
}
