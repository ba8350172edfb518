package org.undersigned.advertising.budget;

import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Where a proposed sum stands. */
public enum ProposalState {
    PROPOSED,
    AUTHORISED,
    DECLINED,
    /** Taken back by whoever proposed it. */
    WITHDRAWN,
    /** Another sum has been authorised since. */
    SUPERSEDED;

    private Set<ProposalState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(AUTHORISED, DECLINED, WITHDRAWN);
            case AUTHORISED -> Set.of(SUPERSEDED);
            case DECLINED, WITHDRAWN, SUPERSEDED -> Set.of();
        };
    }

    public boolean canBecome(ProposalState to) {
        return next().contains(to);
    }

    /** Gives the new state, or refuses with the reason. */
    ProposalState become(ProposalState to) {
        if (!canBecome(to)) {
            throw new Refusal("advertising.refused.proposal-arrow", Texts.label(this), Texts.label(to));
        }
        return to;
    }
}
