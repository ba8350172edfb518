package org.undersigned.work.undo;

/**
 * What becomes of a thing when a step is taken back.
 *
 * @param goesBack whether it is still as the step left it; otherwise somebody has changed it since, and it stays
 */
public record UndoneThing(UndoThing thing, boolean goesBack) {}
