package org.undersigned.advertising.publication;

/** Whether a paper wants marks where the ad is cut. */
public enum CropMarks {
    UNKNOWN,
    WANTED,
    FORBIDDEN
}
