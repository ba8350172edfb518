package org.undersigned.advertising.copy;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.Refusal;

/**
 * Asks of a version of copy, live, what may be printed of it. Who may ask is decided by the feature that prints it; this is
 * only called from inside of its use cases.
 */
@Component
public class PrintableCopies {

    private final Copies copies;
    private final CopyVersions versions;
    private final CopySources sources;

    PrintableCopies(Copies copies, CopyVersions versions, CopySources sources) {
        this.copies = copies;
        this.versions = versions;
        this.sources = sources;
    }

    /**
     * Where the version stands is for whoever asks to look at.
     *
     * @throws Refusal when it is unknown, or not stored as it was written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PrintableCopy of(UUID versionId) {
        var version = versions.findById(versionId).orElseThrow(PrintableCopies::unknown);
        var copy = copies.findById(version.copyId()).orElseThrow(PrintableCopies::unknown);
        var source = sources.of(version, copy.title());
        return new PrintableCopy(
                version.facts(copy),
                source.atHand().printed().edition(),
                source.ordering(),
                source.printable(),
                CopyGuard.failing(source),
                CopyGuard.against(source));
    }

    static Refusal unknown() {
        return new Refusal("advertising.refused.unknown-copy");
    }
}
