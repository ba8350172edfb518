package org.undersigned.advertising.copy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;
import org.undersigned.roster.Ordering;

/** The words and names of an ad under a number. They never change; only where the version stands does. */
@Entity
@Table(name = "ad_copy_version")
class CopyVersion extends Aggregate {

    private UUID copyId;

    @Column(name = "version_no")
    private int number;

    private UUID editionId;

    @Enumerated(EnumType.STRING)
    private @Nullable Ordering namesOrder;

    @Enumerated(EnumType.STRING)
    private NameExtent namesExtent;

    private int nameCount;
    private String wordsHash;
    private String namesHash;
    private String contentHash;
    private @Nullable UUID strikeOf;
    private UUID authorId;
    private Instant writtenAt;
    private @Nullable Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private CopyState state;

    private UUID stateBy;
    private Instant stateSince;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "ad_copy_block", joinColumns = @JoinColumn(name = "copy_version_id"))
    @OrderColumn(name = "position_no")
    private List<StoredBlock> blocks;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "ad_copy_source", joinColumns = @JoinColumn(name = "copy_version_id"))
    @OrderColumn(name = "position_no")
    private List<StoredClaim> claims;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "ad_copy_strike", joinColumns = @JoinColumn(name = "copy_version_id"))
    @Column(name = "line_no")
    private Set<Integer> struck;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected CopyVersion() {}

    CopyVersion(Copy copy, CopySource source, UUID user, Instant now) {
        super(newId());
        var details = source.details();
        this.copyId = copy.getId();
        this.number = copy.next(details.title());
        this.editionId = details.names().edition();
        this.namesOrder = details.names().ordering();
        this.namesExtent = details.names().extent();
        this.nameCount = source.running().size();
        this.wordsHash = source.wordsHash();
        this.namesHash = source.namesHash();
        this.contentHash = source.contentHash();
        this.authorId = user;
        this.writtenAt = now;
        this.state = CopyState.DRAFT;
        this.stateBy = user;
        this.stateSince = now;
        this.blocks = details.blocks().stream().map(StoredBlock::of).toList();
        this.claims = claims(details.blocks());
        this.struck = new TreeSet<>(details.names().struck());
    }

    private static List<StoredClaim> claims(List<CopyBlock> blocks) {
        var claims = new ArrayList<StoredClaim>();
        for (var block = 0; block < blocks.size(); block++) {
            for (var claim : blocks.get(block).claims()) {
                claims.add(new StoredClaim(block, claim.claim(), claim.source()));
            }
        }
        return claims;
    }

    /** That it has the words of another version and fewer of its names, so that approvals of the words still stand. */
    CopyVersion striking(UUID other) {
        strikeOf = other;
        return this;
    }

    void submit(UUID user, Instant now) {
        enter(CopyState.IN_REVIEW, user, now);
        submittedAt = now;
    }

    void enter(CopyState to, UUID user, Instant now) {
        state = state.become(to, number);
        stateBy = user;
        stateSince = now;
    }

    UUID copyId() {
        return copyId;
    }

    int number() {
        return number;
    }

    UUID editionId() {
        return editionId;
    }

    UUID authorId() {
        return authorId;
    }

    @Nullable
    UUID strikeOf() {
        return strikeOf;
    }

    String contentHash() {
        return contentHash;
    }

    String wordsHash() {
        return wordsHash;
    }

    CopyState state() {
        return state;
    }

    boolean wasPutForward() {
        return submittedAt != null;
    }

    List<CopyBlock> blocks() {
        return IntStream.range(0, blocks.size())
                .mapToObj(block -> blocks.get(block)
                        .with(claims.stream()
                                .filter(claim -> claim.blockNo() == block)
                                .map(StoredClaim::claimed)
                                .toList()))
                .toList();
    }

    NamesChoice names() {
        return new NamesChoice(editionId, namesOrder, namesExtent, struck);
    }

    /** @param title what the ad is called now */
    CopyDetails details(String title) {
        return new CopyDetails(title, names(), blocks());
    }

    /** That words and names are stored as they were written. */
    void expectUnaltered(CopySource source) {
        if (!contentHash.equals(source.contentHash())) {
            throw new Refusal(
                    "advertising.refused.copy-altered", source.details().title(), number);
        }
    }

    CopyVersionFacts facts(Copy copy) {
        return new CopyVersionFacts(
                getId(),
                version(),
                copyId,
                copy.campaignId(),
                copy.title(),
                number,
                names(),
                nameCount,
                wordsHash,
                namesHash,
                contentHash,
                strikeOf,
                authorId,
                writtenAt,
                submittedAt,
                state,
                stateBy,
                stateSince,
                blocks());
    }
}
