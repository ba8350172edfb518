package org.undersigned.directory.merge;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.audit.TrailService;
import org.undersigned.work.undo.JournalFacts;
import org.undersigned.work.undo.UndoThing;

/** Finds out on the trail who has changed something since a merge. */
@Component
class LaterChanges {

    private static final int LOOKED_AT = 200;

    private final TrailService trail;

    LaterChanges(TrailService trail) {
        this.trail = trail;
    }

    UnmergePreview.Line since(JournalFacts merge, UndoThing thing) {
        var line = since(merge, thing.what(), thing.subjectKind(), thing.subject(), thing.verbs());
        return new UnmergePreview.Line(thing.what(), thing.label(), false, line.by(), line.at());
    }

    UnmergePreview.Line since(JournalFacts merge, String what, String subjectKind, UUID subject, String verbs) {
        return trail.history(subjectKind, subject, LOOKED_AT).stream()
                .filter(entry ->
                        entry.at().isAfter(merge.madeAt()) && entry.verb().startsWith(verbs))
                .findFirst()
                .map(entry ->
                        new UnmergePreview.Line(what, "", false, entry.actor().name(), entry.at()))
                .orElseGet(() -> new UnmergePreview.Line(what, "", false, null, null));
    }
}
