package org.undersigned.work.undo;

import java.util.UUID;

/**
 * Something that goes back as a whole.
 *
 * @param what it is, as a word by which the feature finds its text: "honours"
 * @param label which one, in words that everybody may read who may undo; may be empty
 * @param subjectKind the kind of record on whose trail its changes are told
 * @param verbs how the verbs of such entries begin
 */
public record UndoThing(String what, String label, String subjectKind, UUID subject, String verbs) {}
