package org.undersigned.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.undersigned.campaign.Tier;

/** What the features above may join of a participation: whose it is, in which campaign, stage and tier. Read only. */
@Entity
@Immutable
@Table(name = "participation")
public class ParticipationFace {

    @Id
    private UUID id;

    private UUID campaignId;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @SuppressWarnings("NullAway.Init")
    protected ParticipationFace() {}
}
