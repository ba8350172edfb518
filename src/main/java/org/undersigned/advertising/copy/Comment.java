package org.undersigned.advertising.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;

/** What somebody has to say about a version of copy. Until it is resolved, no version of the copy is approved. */
@Entity
@Table(name = "ad_comment")
class Comment extends Aggregate {

    private UUID copyId;
    private UUID copyVersionId;

    @Column(name = "version_no")
    private int number;

    private @Nullable Integer blockNo;
    private @Nullable Integer lineNo;
    private String pinnedTo;
    private String words;
    private UUID writtenBy;
    private Instant writtenAt;
    private @Nullable UUID resolvedBy;
    private @Nullable Instant resolvedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    /** @param pinnedTo the kind of the block or the name, as it reads on the page; empty for all of it */
    Comment(CopyVersion version, CommentPin pin, String pinnedTo, String words, UUID user, Instant now) {
        super(newId());
        this.copyId = version.copyId();
        this.copyVersionId = version.getId();
        this.number = version.number();
        this.blockNo = pin.block();
        this.lineNo = pin.place();
        this.pinnedTo = pinnedTo;
        this.words = words;
        this.writtenBy = user;
        this.writtenAt = now;
    }

    void resolve(UUID user, Instant now) {
        if (resolvedAt != null) {
            throw new Refusal("advertising.refused.comment-resolved");
        }
        resolvedBy = user;
        resolvedAt = now;
    }

    UUID copyVersionId() {
        return copyVersionId;
    }

    UUID copyId() {
        return copyId;
    }

    CommentRow row(List<ReplyRow> replies) {
        return new CommentRow(
                getId(),
                version(),
                number,
                new CommentPin(blockNo, lineNo),
                pinnedTo,
                words,
                writtenBy,
                writtenAt,
                resolvedBy,
                resolvedAt,
                replies);
    }
}
