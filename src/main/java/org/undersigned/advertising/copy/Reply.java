package org.undersigned.advertising.copy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;

/** An answer to a comment. */
@Entity
@Table(name = "ad_comment_reply")
class Reply extends Aggregate {

    private UUID commentId;
    private String words;
    private UUID writtenBy;
    private Instant writtenAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    Reply(UUID comment, String words, UUID user, Instant now) {
        super(newId());
        this.commentId = comment;
        this.words = words;
        this.writtenBy = user;
        this.writtenAt = now;
    }

    UUID commentId() {
        return commentId;
    }

    ReplyRow row() {
        return new ReplyRow(words, writtenBy, writtenAt);
    }
}
