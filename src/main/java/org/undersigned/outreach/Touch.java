package org.undersigned.outreach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** One contact with a party or its representative. A touch is logged and stays as it is. */
@Entity
class Touch extends Aggregate {

    private UUID participationId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Direction direction;

    @Column(length = TouchDetails.MAX_NAME)
    private @Nullable String representative;

    private @Nullable UUID letterVersionId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Outcome outcome;

    @Column(length = TouchDetails.MAX_NOTE)
    private @Nullable String note;

    private Instant at;
    private UUID loggedBy;

    @SuppressWarnings("NullAway.Init")
    protected Touch() {}

    Touch(UUID participationId, TouchDetails details, UUID loggedBy) {
        super(newId());
        this.participationId = participationId;
        this.channel = details.channel();
        this.direction = details.direction();
        this.representative = details.representative();
        this.letterVersionId = details.letterVersion();
        this.outcome = details.outcome();
        this.note = details.note();
        this.at = details.at();
        this.loggedBy = loggedBy;
    }

    UUID participationId() {
        return participationId;
    }

    UUID loggedBy() {
        return loggedBy;
    }

    TouchRow row(Map<UUID, String> users) {
        return new TouchRow(
                getId(),
                channel,
                direction,
                representative,
                letterVersionId,
                outcome,
                note,
                at,
                UserNames.of(loggedBy, users));
    }
}
