package org.undersigned.roster.rank;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;

/** The parties of a campaign whose names stand first, in their order; each has one rank. */
@Entity
@Table(name = "ranking")
class Ranking extends Aggregate {

    private UUID campaignId;

    @ElementCollection
    @CollectionTable(name = "ranked_party", joinColumns = @JoinColumn(name = "ranking_id"))
    @OrderColumn(name = "rank_no")
    @Column(name = "party_id")
    private List<UUID> parties;

    @SuppressWarnings("NullAway.Init")
    protected Ranking() {}

    Ranking(UUID campaign) {
        super(newId());
        this.campaignId = campaign;
        this.parties = new ArrayList<>();
    }

    /** Gives the last rank. */
    void add(UUID party) {
        parties.add(party);
    }

    void drop(UUID party) {
        parties.remove(party);
    }

    /** @return whether it could go there: not above the first one, and not below the last */
    boolean move(UUID party, RankMove move) {
        var from = parties.indexOf(party);
        var to = from + move.step();
        if (to < 0 || to >= parties.size()) {
            return false;
        }
        Collections.swap(parties, from, to);
        return true;
    }

    /** From 1; 0 for none. */
    int rank(UUID party) {
        return parties.indexOf(party) + 1;
    }

    UUID campaignId() {
        return campaignId;
    }

    List<UUID> parties() {
        return List.copyOf(parties);
    }
}
