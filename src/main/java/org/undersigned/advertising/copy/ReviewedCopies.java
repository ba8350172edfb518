package org.undersigned.advertising.copy;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.base.Refusal;
import org.undersigned.roster.PrintableEditions;

/** Moves versions of copy through their review. Who may do so, and when, is decided by the review that calls this. */
@Component
public class ReviewedCopies {

    private final Copies copies;
    private final CopyVersions versions;
    private final CopySources sources;
    private final PrintableEditions editions;
    private final LetterBinding letters;
    private final Comments comments;
    private final CurrentUser user;
    private final Clock clock;

    ReviewedCopies(
            Copies copies,
            CopyVersions versions,
            CopySources sources,
            PrintableEditions editions,
            LetterBinding letters,
            Comments comments,
            CurrentUser user,
            Clock clock) {
        this.copies = copies;
        this.versions = versions;
        this.sources = sources;
        this.editions = editions;
        this.letters = letters;
        this.comments = comments;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public CopyVersionFacts of(UUID id) {
        return find(id).facts(copy(find(id)));
    }

    /** The versions of a campaign's ads that are in review, those that were submitted first at the beginning. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<CopyVersionRow> inReview(UUID campaign) {
        return versions.inReview(campaign);
    }

    /**
     * @throws Refusal when it is no draft, lacks something, quotes the letter wrongly, or anything stands against
     * printing it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CopyVersionFacts submit(UUID id, long seenVersion) {
        var version = find(id);
        var copy = copy(version);
        version.expectVersion(seenVersion, copy.title());
        version.submit(user.id(), clock.instant());
        throwFirst(CopyReadiness.missing(version.details(copy.title())));
        throwFirst(letters.misquoted(version.details(copy.title())));
        throwFirst(CopyGuard.against(sources.of(version, copy.title())));
        return version.facts(copy);
    }

    /**
     * That a version may be approved at this moment; its edition and names stay as they are until the transaction ends.
     *
     * @throws Refusal when it is not in review, a comment is open, or anything stands against printing it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void expectApprovable(UUID id) {
        var version = find(id);
        version.state().become(CopyState.APPROVED, version.number());
        var open = comments.countByCopyIdAndResolvedAtIsNull(version.copyId());
        if (open > 0) {
            throw new Refusal("advertising.refused.copy-comments", open);
        }
        editions.keep(version.names().page(), CopyGuard.words(version.blocks()));
        throwFirst(CopyGuard.against(sources.of(version, copy(version).title())));
    }

    /** Enters what a review has come to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(UUID id, CopyState state) {
        find(id).enter(state, user.id(), clock.instant());
    }

    /**
     * Whoever wrote some of a version: the version itself, another with the same words, or an earlier one of which it
     * carries a block.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<UUID> authors(UUID id) {
        var version = find(id);
        var blocks = version.blocks();
        var authors = new HashSet<>(Set.of(version.authorId()));
        for (var other : versions.findByCopyIdOrderByNumber(version.copyId())) {
            var carried = other.number() < version.number()
                    && (other.wordsHash().equals(version.wordsHash())
                            || other.blocks().stream()
                                    .anyMatch(block -> blocks.stream().anyMatch(block::saysLike)));
            if (carried) {
                authors.add(other.authorId());
            }
        }
        return authors;
    }

    private static void throwFirst(List<Refusal> refusals) {
        refusals.forEach(refusal -> {
            throw refusal;
        });
    }

    private CopyVersion find(UUID id) {
        return versions.findById(id).orElseThrow(PrintableCopies::unknown);
    }

    private Copy copy(CopyVersion version) {
        return copies.findById(version.copyId()).orElseThrow(PrintableCopies::unknown);
    }
}
