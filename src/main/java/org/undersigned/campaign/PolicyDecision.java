package org.undersigned.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.undersigned.base.store.Aggregate;

/** A coordinator's decision on what suffices as evidence for one tier. The latest one holds; the others stay. */
@Entity
@Immutable
class PolicyDecision extends Aggregate {

    private static final String SEPARATOR = ", ";

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Tier tier;

    /** Counts the decisions on a tier, so that of two at once one is refused. */
    private int decisionNo;

    @Column(length = 200)
    private String forms;

    @Column(length = 200)
    private String speakers;

    private boolean secondPerson;

    private int verifiedWithinDays;

    @Column(length = EvidencePolicyService.LONGEST_REASON)
    private String reason;

    private UUID decidedBy;

    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected PolicyDecision() {}

    PolicyDecision(UUID campaignId, int decisionNo, PolicyRule rule, String reason, UUID decidedBy, Instant decidedAt) {
        super(newId());
        this.campaignId = campaignId;
        this.tier = rule.tier();
        this.decisionNo = decisionNo;
        this.forms = joined(rule.forms());
        this.speakers = joined(rule.speakers());
        this.secondPerson = rule.secondPerson();
        this.verifiedWithinDays = rule.representativeVerifiedWithinDays();
        this.reason = reason;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    Tier tier() {
        return tier;
    }

    int decisionNo() {
        return decisionNo;
    }

    PolicyRule rule() {
        return new PolicyRule(
                tier,
                split(forms, EvidenceForm.class),
                split(speakers, Speaker.class),
                secondPerson,
                verifiedWithinDays);
    }

    /** Constants in one column, and in one particular of the trail. */
    static String joined(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    private static <E extends Enum<E>> Set<E> split(String names, Class<E> type) {
        return Arrays.stream(names.split(SEPARATOR))
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toSet());
    }
}
