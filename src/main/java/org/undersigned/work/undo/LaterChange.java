package org.undersigned.work.undo;

import java.time.Instant;

/**
 * That somebody has changed something since a step.
 *
 * @param by the name of who did it last
 */
public record LaterChange(String by, Instant at) {}
