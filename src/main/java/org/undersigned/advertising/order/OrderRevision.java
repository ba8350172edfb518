package org.undersigned.advertising.order;

import static org.undersigned.base.Texts.text;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.Aggregate;

/** What an order says under a number. It is frozen when it is put before a second person; then only its state changes. */
@Entity
@Table(name = "ad_order_revision")
class OrderRevision extends Aggregate {

    private UUID orderId;

    @Column(name = "revision_no")
    private int number;

    @Embedded
    private OrderDetails details;

    private String currency;
    private BigDecimal total;
    private BigDecimal inKind;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    private UUID stateBy;
    private Instant stateSince;
    private @Nullable Instant sentAt;
    private UUID preparedBy;
    private Instant preparedAt;
    private Instant editedAt;

    @ElementCollection
    @CollectionTable(name = "ad_order_preparer", joinColumns = @JoinColumn(name = "revision_id"))
    @Column(name = "user_id")
    private Set<UUID> preparers;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected OrderRevision() {}

    OrderRevision(UUID order, int number, OrderDetails details, Currency currency, UUID user, Instant now) {
        super(newId());
        this.orderId = order;
        this.number = number;
        this.currency = currency.getCurrencyCode();
        this.total = BigDecimal.ZERO;
        this.inKind = BigDecimal.ZERO;
        this.sha256 = "";
        this.state = OrderState.DRAFT;
        this.stateBy = user;
        this.stateSince = now;
        this.preparedBy = user;
        this.preparedAt = now;
        this.preparers = new HashSet<>();
        this.details = details;
        touch(user, now);
    }

    void revise(OrderDetails details, UUID user, Instant now) {
        expectDraft();
        this.details = details;
        touch(user, now);
    }

    /** Keeps who had a hand in it, and what its lines come to. */
    void lined(List<OrderLine> lines, UUID user, Instant now) {
        expectDraft();
        addUp(lines);
        touch(user, now);
    }

    void addUp(List<OrderLine> lines) {
        total = sum(lines.stream().filter(line -> !line.isInKind()).toList());
        inKind = sum(lines.stream().filter(OrderLine::isInKind).toList());
    }

    private BigDecimal sum(List<OrderLine> lines) {
        return Money.sum(
                        currency(),
                        lines.stream().flatMap(line -> line.price().stream()).toList())
                .amount();
    }

    /** Carries what others have prepared, who approve it as little as before. */
    void follow(OrderRevision before) {
        preparers.addAll(before.preparers);
    }

    /** Whether it was ever put before those who approve. */
    boolean wasPutForward() {
        return !sha256.isEmpty();
    }

    private void touch(UUID user, Instant now) {
        preparers.add(user);
        editedAt = now;
    }

    void expectDraft() {
        if (state != OrderState.DRAFT) {
            throw new Refusal("advertising.order.refused.order-frozen", number, text("advertising.order.revise"));
        }
    }

    /** Freezes it. Whoever puts it forward answers for it as well. */
    void submit(List<OrderLine> lines, UUID user, Instant now) {
        touch(user, now);
        enter(OrderState.PENDING_APPROVAL, user, now);
        sha256 = RevisionHash.of(this, lines);
    }

    /** @throws Refusal when whoever approves had a hand in it */
    void approve(UUID user, Instant now) {
        if (preparers.contains(user)) {
            throw new Refusal("advertising.order.refused.order-own", number);
        }
        enter(OrderState.APPROVED, user, now);
    }

    void decline(UUID user, Instant now) {
        enter(OrderState.DECLINED, user, now);
    }

    void send(UUID user, Instant now) {
        if (state != OrderState.APPROVED) {
            throw new Refusal("advertising.order.refused.not-approved", number);
        }
        enter(OrderState.SENT, user, now);
        sentAt = now;
    }

    void confirm(UUID user, Instant now) {
        enter(OrderState.CONFIRMED, user, now);
    }

    /** The paper has taken its confirmation back. */
    void unconfirm(UUID user, Instant now) {
        if (state != OrderState.CONFIRMED) {
            throw new Refusal("advertising.order.refused.order-not-confirmed", number);
        }
        enter(OrderState.SENT, user, now);
    }

    void cancel(UUID user, Instant now) {
        enter(OrderState.CANCELLED, user, now);
    }

    void supersede(UUID user, Instant now) {
        enter(OrderState.SUPERSEDED, user, now);
    }

    private void enter(OrderState to, UUID user, Instant now) {
        state = state.become(to, text("advertising.order.revision", number));
        stateBy = user;
        stateSince = now;
    }

    /** @throws Refusal when it is not stored as it was when it was frozen */
    void expectUnaltered(List<OrderLine> lines) {
        if (!sha256.equals(RevisionHash.of(this, lines))) {
            throw new Refusal("advertising.order.refused.order-altered", number);
        }
    }

    /** Whether the paper has ever had it. */
    boolean wasSent() {
        return sentAt != null;
    }

    UUID orderId() {
        return orderId;
    }

    int number() {
        return number;
    }

    OrderState state() {
        return state;
    }

    String sha256() {
        return sha256;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    Money total() {
        return new Money(total, currency());
    }

    Money inKind() {
        return new Money(inKind, currency());
    }

    UUID preparedBy() {
        return preparedBy;
    }

    boolean isBy(UUID user) {
        return preparers.contains(user);
    }

    OrderDetails details() {
        return details;
    }

    RevisionRow row() {
        return new RevisionRow(
                getId(),
                version(),
                orderId,
                number,
                details.headline(),
                total(),
                inKind(),
                sha256,
                Set.copyOf(preparers),
                preparedBy,
                preparedAt,
                state,
                stateBy,
                stateSince);
    }
}
