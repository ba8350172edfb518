package org.undersigned.advertising.copy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.Refusal;
import org.undersigned.roster.PrintableEditions;
import org.undersigned.roster.PrintedLines;
import org.undersigned.signature.coverage.PlannedRun;

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
        var version = versions.findById(versionId).orElseThrow(PrintableCopies::unknown);
        editions.keep(version.names().page(), CopyGuard.words(version.blocks()));
        return of(versionId);
    }

    /** @throws Refusal when the words name somebody who may not be printed in a run, though perhaps today */
    @Transactional(propagation = Propagation.MANDATORY)
    public void expectWordsPrintable(PrintableCopy copy, PlannedRun run) {
        var blocks = copy.version().blocks();
        CopyGuard.typed("advertising.refused.copy-typed-on-days", blocks, editions.unprintable(copy.edition(), run))
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    /** What has become of the names of some versions, and of the editions that they are taken from, by these. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, StandingCopy> standing(Set<UUID> versionIds) {
        var names = versions.findAllById(versionIds).stream()
                .collect(Collectors.toMap(CopyVersion::getId, CopyVersion::names));
        var printed = editions.on(names.values().stream().map(NamesChoice::page).collect(Collectors.toSet()));
        var standing = new HashMap<UUID, StandingCopy>();
        names.forEach((version, choice) ->
                standing.put(version, standing(choice, Objects.requireNonNull(printed.get(choice.page())))));
        return standing;
    }

    private static StandingCopy standing(NamesChoice names, PrintedLines printed) {
        return new StandingCopy(names, CopyGuard.failing(printed, names.extent()), printed.refusal());
    }

    static Refusal unknown() {
        return new Refusal("advertising.refused.unknown-copy");
    }
}
