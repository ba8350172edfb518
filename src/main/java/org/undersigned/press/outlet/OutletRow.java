package org.undersigned.press.outlet;

import java.util.UUID;

/**
 * An outlet as it is listed.
 *
 * @param journalists how many of them are there
 */
public record OutletRow(UUID id, long version, OutletDetails details, int journalists) {}
