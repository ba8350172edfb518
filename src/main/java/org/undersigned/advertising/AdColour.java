package org.undersigned.advertising;

/** How an ad is printed. */
public enum AdColour {
    BLACK,
    COLOUR
}
