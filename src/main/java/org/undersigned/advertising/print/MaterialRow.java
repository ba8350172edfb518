package org.undersigned.advertising.print;

import java.time.Instant;
import java.util.UUID;

/**
 * That a paper has the material of an insertion.
 *
 * @param copy what the ad is called
 * @param at since when
 */
public record MaterialRow(UUID insertion, String copy, Instant at) {}
