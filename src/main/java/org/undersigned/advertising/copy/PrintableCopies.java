package org.undersigned.advertising.copy;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.Refusal;
import org.undersigned.roster.PrintableEditions;

/**
 * Asks of a version of copy, live, what may be printed of it. Who may ask is decided by the feature that prints it; this is
 * only called from inside of its use cases.
 */
@Component
public class PrintableCopies {

    private final Copies copies;
    private final CopyVersions versions;
    private final CopySources sources;
    private final PrintableEditions editions;

    PrintableCopies(Copies copies, CopyVersions versions, CopySources sources, PrintableEditions editions) {
        this.copies = copies;
        this.versions = versions;
        this.sources = sources;
        this.editions = editions;
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

    /**
     * The same, with its names kept as they stand until the transaction ends: whoever takes one back in the same moment comes
     * before the question or after what is done with the answer.
     *
     * @throws Refusal as for {@link #of}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PrintableCopy kept(UUID versionId) {
        var names = versions.findById(versionId)
                .orElseThrow(PrintableCopies::unknown)
                .names();
        editions.keep(names.edition(), names.struck());
        return of(versionId);
    }

    /** What has become of the names of a version, and of the edition that they are taken from. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StandingCopy standing(UUID versionId) {
        var version = versions.findById(versionId).orElseThrow(PrintableCopies::unknown);
        var printed =
                editions.without(version.names().edition(), version.names().struck());
        return new StandingCopy(
                version.names(), CopyGuard.failing(printed, version.names().extent()), printed.refusal());
    }

    static Refusal unknown() {
        return new Refusal("advertising.refused.unknown-copy");
    }
}
