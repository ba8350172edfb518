package org.undersigned.advertising.publication;

import org.undersigned.base.measure.Length;

/** A size as papers sell it: so many columns wide, so deep. */
public record PageUnit(int columns, Length depth) {}
