package org.undersigned.base.ui;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.store.LostRace;

/** What to say to the person in front of the screen when a use case said no. */
final class Sentences {

    private Sentences() {}

    static String of(Refusal refusal) {
        return Texts.text(refusal.key(), refusal.arguments().toArray());
    }

    /** The sentence, or nothing when the failure is a defect and not a refusal. */
    static Optional<String> of(RuntimeException failure) {
        return switch (failure) {
            case Refusal refusal -> Optional.of(of(refusal));
            case AccessDeniedException denied -> Optional.of(Texts.text("base.refused.no-permission"));
            case RuntimeException other
            when isOutrun(other) -> Optional.of(Texts.text("base.refused.changed-meanwhile"));
            default -> Optional.empty();
        };
    }

    /** Whether somebody else was first, however late that showed. */
    static boolean isOutrun(RuntimeException failure) {
        return failure instanceof Conflict || LostRace.isForANewerVersion(failure) || LostRace.isBehind(failure);
    }
}
