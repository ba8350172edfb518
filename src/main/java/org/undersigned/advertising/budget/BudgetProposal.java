package org.undersigned.advertising.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.Aggregate;

/** A sum that a campaign is to spend, until somebody else decides on it. */
@Entity
class BudgetProposal extends Aggregate {

    private UUID campaignId;
    private String currency;
    private int proposalNo;
    private BigDecimal amount;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private UUID proposedBy;
    private Instant proposedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBecause;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected BudgetProposal() {}

    BudgetProposal(UUID campaign, int number, Money sum, String reason, UUID user, Instant now) {
        super(newId());
        if (!sum.isPositive()) {
            throw new Refusal("advertising.refused.no-sum");
        }
        this.campaignId = campaign;
        this.currency = sum.currency().getCurrencyCode();
        this.proposalNo = number;
        this.amount = sum.amount();
        this.reason = BudgetOverride.given(reason);
        this.state = ProposalState.PROPOSED;
        this.proposedBy = user;
        this.proposedAt = now;
    }

    /** @throws Refusal when it is decided already, or by whoever proposed it */
    void authorise(UUID user, Instant now) {
        expectSomebodyElse(user);
        decide(ProposalState.AUTHORISED, user, now, null);
    }

    void decline(String because, UUID user, Instant now) {
        expectSomebodyElse(user);
        decide(ProposalState.DECLINED, user, now, BudgetOverride.given(because));
    }

    /** @throws Refusal when it is decided already, or was proposed by somebody else */
    void withdraw(UUID user, Instant now) {
        if (!proposedBy.equals(user)) {
            throw new Refusal("advertising.refused.proposal-of-another");
        }
        decide(ProposalState.WITHDRAWN, user, now, null);
    }

    void supersede() {
        state = state.become(ProposalState.SUPERSEDED);
    }

    private void expectSomebodyElse(UUID user) {
        if (proposedBy.equals(user)) {
            throw new Refusal("advertising.refused.own-proposal");
        }
    }

    private void decide(ProposalState to, UUID user, Instant now, @Nullable String because) {
        state = state.become(to);
        decidedBy = user;
        decidedAt = now;
        decidedBecause = because;
    }

    UUID campaignId() {
        return campaignId;
    }

    int number() {
        return proposalNo;
    }

    ProposalState state() {
        return state;
    }

    Money sum() {
        return new Money(amount, Currency.getInstance(currency));
    }

    ProposalRow row() {
        return new ProposalRow(
                getId(), version(), sum(), reason, state, proposedBy, proposedAt, decidedBy, decidedAt, decidedBecause);
    }
}
