package org.undersigned.advertising.copy;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.UncountedNames;

/**
 * Shows the copy of ads. Whoever may not read editions before their embargo sees only what was put before those who
 * approve.
 */
@Service
public class CopyReadings {

    private final CopyService copies;
    private final CopyVersions versions;
    private final CopySources sources;
    private final LetterBinding letters;
    private final UncountedNames uncounted;
    private final CurrentUser user;

    CopyReadings(
            CopyService copies,
            CopyVersions versions,
            CopySources sources,
            LetterBinding letters,
            UncountedNames uncounted,
            CurrentUser user) {
        this.copies = copies;
        this.versions = versions;
        this.sources = sources;
        this.letters = letters;
        this.uncounted = uncounted;
        this.user = user;
    }

    /** The last version of each copy of a campaign, the newest copy first. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public List<CopyVersionRow> latest(UUID campaign) {
        return versions.last(campaign).stream()
                .filter(row -> mayRead(row.submittedAt() != null))
                .toList();
    }

    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public CopyFacts copy(UUID id) {
        var copy = copies.find(id);
        if (versions(id).isEmpty()) {
            throw PrintableCopies.unknown();
        }
        return copy.facts();
    }

    /** The versions of a copy, the last one first. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public List<CopyVersionRow> versions(UUID copy) {
        return versions.rows(copy).stream()
                .filter(row -> mayRead(row.submittedAt() != null))
                .toList();
    }

    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public CopyVersionFacts version(UUID copy, int number) {
        return readable(copy, number).facts(copies.find(copy));
    }

    /** A version by its id. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public CopyVersionFacts byId(UUID id) {
        var version = versions.findById(id).orElseThrow(PrintableCopies::unknown);
        return version(version.copyId(), version.number());
    }

    /** A version as it reads at this moment. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public CopyPreview preview(UUID copy, int number) {
        return preview(sources.of(readable(copy, number), copies.find(copy).title()));
    }

    /**
     * Why a version counts fewer names than run.
     *
     * @param atHand of its preview, so that the names need not be asked for again; null to ask
     */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public CopyCount count(UUID copy, int number, @Nullable NamesAtHand atHand) {
        var source = sources.of(readable(copy, number).details(copies.find(copy).title()), atHand);
        var printable = source.printable();
        return new CopyCount(
                source.running().size(),
                EditionLine.count(printable).total(),
                source.atHand().printed().edition().countingRule().sentence(),
                source.running().size() - printable.size(),
                uncounted.of(printable));
    }

    /**
     * What is being written as it would read, without the blocks in which nothing is written yet.
     *
     * @param atHand of the preview before, so that the names need not be asked for again; null to ask
     */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional(readOnly = true)
    public CopyPreview draft(UUID campaign, CopyDetails details, @Nullable NamesAtHand atHand) {
        return preview(copies.begun(campaign, details.written(), atHand));
    }

    private CopyPreview preview(CopySource source) {
        return CopyPreview.of(source, letters.misquoted(source.details()));
    }

    /** What one version says and prints that another does not. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public CopyDifference difference(UUID copy, int before, int after) {
        var title = copies.find(copy).title();
        return CopyDifference.between(
                sources.of(readable(copy, before), title), sources.of(readable(copy, after), title));
    }

    private CopyVersion readable(UUID copy, int number) {
        var version = copies.version(copy, number);
        if (!mayRead(version.wasPutForward())) {
            throw PrintableCopies.unknown();
        }
        return version;
    }

    private boolean mayRead(boolean wasPutForward) {
        return wasPutForward || user.may(Permission.EDITION_READ);
    }
}
