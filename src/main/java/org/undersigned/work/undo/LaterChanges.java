package org.undersigned.work.undo;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.undersigned.audit.TrailService;

/** Finds out on the trail who has changed something since a step. */
@Component
public class LaterChanges {

    private static final int LOOKED_AT = 200;

    private final TrailService trail;

    LaterChanges(TrailService trail) {
        this.trail = trail;
    }

    /** The last change of a thing; nothing where the trail knows of none. */
    public Optional<LaterChange> since(JournalFacts step, UndoThing thing) {
        return trail.history(thing.subjectKind(), thing.subject(), LOOKED_AT).stream()
                .filter(entry ->
                        entry.at().isAfter(step.madeAt()) && entry.verb().startsWith(thing.verbs()))
                .findFirst()
                .map(entry -> new LaterChange(entry.actor().name(), entry.at()));
    }
}
