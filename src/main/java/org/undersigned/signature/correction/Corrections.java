package org.undersigned.signature.correction;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.signature.act.Act;

/** Keeps the corrections of signatures for the use cases that make them. */
@Component
public class Corrections {

    private final SignatureCorrections corrections;

    Corrections(SignatureCorrections corrections) {
        this.corrections = corrections;
    }

    /**
     * Keeps what becomes of one part.
     *
     * @return whether it changes at all
     */
    public boolean keep(UUID signature, Change change, CorrectionDetails details, Act act) {
        if (Objects.equals(change.before(), change.after())) {
            return false;
        }
        corrections.save(new SignatureCorrection(signature, change, details, act));
        return true;
    }

    /** The corrections of a signature, newest first. */
    public List<Correction> of(UUID signature) {
        return corrections.of(signature);
    }

    /** What one part said before and says now. */
    public record Change(
            CorrectedPart part,
            @Nullable String before,
            @Nullable String after) {}
}
