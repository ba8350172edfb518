package org.undersigned.advertising.insertion;

import static org.undersigned.base.Texts.text;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.store.Aggregate;

/** One ad on one day, or on one of some days, the same through all revisions of its order. */
@Entity
@Table(name = "ad_insertion")
public class Insertion extends Aggregate {

    private UUID orderId;
    private UUID campaignId;
    private int insertionNo;

    @Enumerated(EnumType.STRING)
    private InsertionState state;

    private UUID stateBy;
    private Instant stateSince;

    /** What the ledger of the budget has of it. */
    @ElementCollection
    @CollectionTable(name = "ad_insertion_posted", joinColumns = @JoinColumn(name = "insertion_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<BudgetKind, PostedSum> posted;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Insertion() {}

    public Insertion(UUID order, UUID campaign, int number, UUID user, Instant now) {
        super(newId());
        this.orderId = order;
        this.campaignId = campaign;
        this.insertionNo = number;
        this.state = InsertionState.BOOKED;
        this.stateBy = user;
        this.stateSince = now;
        this.posted = new EnumMap<>(BudgetKind.class);
    }

    void acceptMaterial(UUID user, Instant now) {
        enter(InsertionState.MATERIAL_ACCEPTED, user, now);
    }

    /** The paper takes another ad in the place of the one that it has. */
    void acceptOtherMaterial(UUID user, Instant now) {
        stateBy = user;
        stateSince = now;
    }

    /** @throws Refusal when it has run already, or the paper does not have its material */
    void run(UUID user, Instant now) {
        if (state.hasRun()) {
            throw new Refusal(
                    "advertising.order.refused.insertion-arrow",
                    label(),
                    Texts.label(state),
                    Texts.label(InsertionState.RAN));
        }
        enter(InsertionState.RAN, user, now);
    }

    /** The page that was filed is none of its. */
    void takePageBack(UUID user, Instant now) {
        enter(InsertionState.RAN, user, now);
    }

    void file(UUID user, Instant now) {
        enter(InsertionState.FILED, user, now);
    }

    /** @param late whether the space is owed */
    void cancel(boolean late, UUID user, Instant now) {
        enter(late ? InsertionState.CANCELLED_LATE : InsertionState.CANCELLED, user, now);
    }

    void lapse(UUID user, Instant now) {
        enter(InsertionState.NOT_RUN, user, now);
    }

    private void enter(InsertionState to, UUID user, Instant now) {
        state = state.become(to, label());
        stateBy = user;
        stateSince = now;
    }

    /** @throws Refusal when it is not only booked any more: what it is cannot be changed then */
    public void expectBooked() {
        if (state != InsertionState.BOOKED) {
            throw new Refusal("advertising.order.refused.insertion-fixed", label());
        }
    }

    public Optional<PostedSum> posted(BudgetKind kind) {
        return Optional.ofNullable(posted.get(kind));
    }

    public void post(BudgetKind kind, @Nullable PostedSum sum) {
        if (sum == null) {
            posted.remove(kind);
        } else {
            posted.put(kind, sum);
        }
    }

    public UUID orderId() {
        return orderId;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public int number() {
        return insertionNo;
    }

    public InsertionState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public String label() {
        return text("advertising.insertion.label", insertionNo);
    }
}
