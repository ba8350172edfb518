package org.undersigned.advertising.approval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;

/** Who approves the copy of a campaign, step after step. */
@Entity
@Table(name = "ad_policy")
class Policy extends Aggregate {

    private UUID campaignId;
    private UUID keptBy;
    private Instant keptAt;

    @ElementCollection
    @CollectionTable(name = "ad_policy_step", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position_no")
    private List<StoredStep> steps;

    @ElementCollection
    @CollectionTable(name = "ad_policy_person", joinColumns = @JoinColumn(name = "policy_id"))
    private Set<NamedPerson> people;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Policy() {}

    Policy(UUID campaign, List<ApprovalStep> steps, UUID user, Instant now) {
        super(newId());
        this.campaignId = campaign;
        this.steps = new ArrayList<>();
        this.people = new HashSet<>();
        this.keptBy = user;
        this.keptAt = now;
        keep(steps, user, now);
    }

    /** Reviews that are under way have their own steps and are not touched. */
    void keep(List<ApprovalStep> wanted, UUID user, Instant now) {
        steps.clear();
        steps.addAll(StoredStep.of(wanted));
        people.clear();
        people.addAll(StoredStep.people(wanted));
        keptBy = user;
        keptAt = now;
    }

    UUID campaignId() {
        return campaignId;
    }

    List<ApprovalStep> steps() {
        return StoredStep.read(steps, people);
    }

    PolicyFacts facts() {
        return new PolicyFacts(version(), steps(), true);
    }
}
