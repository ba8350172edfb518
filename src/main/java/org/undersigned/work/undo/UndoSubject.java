package org.undersigned.work.undo;

import java.util.UUID;

/**
 * What a step that can be taken back was about.
 *
 * @param kind of step, "party.merge"
 * @param id the record on which it is found again
 * @param label what it is called in a list of such steps
 */
public record UndoSubject(String kind, UUID id, String label) {}
