package org.undersigned.outreach;

/** By which way a touch went. */
public enum Channel {
    EMAIL,
    PHONE,
    TEXT_MESSAGE,
    SOCIAL_MEDIA,
    MEETING,
    POST,
    OTHER
}
