package org.undersigned.advertising.invoice;

import static org.undersigned.base.Texts.text;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.Aggregate;

/** What a paper bills for an order. */
@Entity
@Table(name = "ad_invoice")
class Invoice extends Aggregate {

    private UUID orderId;
    private UUID campaignId;
    private String reference;
    private LocalDate datedOn;
    private String currency;
    private BigDecimal total;

    @Enumerated(EnumType.STRING)
    private InvoiceState state;

    private UUID stateBy;
    private Instant stateSince;
    private String disputed;
    private @Nullable UUID documentId;
    private UUID enteredBy;
    private Instant enteredAt;
    private @Nullable UUID approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable LocalDate paidOn;
    private @Nullable String paidReference;
    private @Nullable String withdrawn;
    private @Nullable String replacedBy;

    @ElementCollection
    @CollectionTable(name = "ad_invoice_enterer", joinColumns = @JoinColumn(name = "invoice_id"))
    @Column(name = "user_id")
    private Set<UUID> enterers;

    @ElementCollection
    @CollectionTable(name = "ad_invoice_line", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "position_no")
    private List<InvoiceLine> lines;

    /** What was prepaid for insertions and has settled it. */
    @ElementCollection
    @CollectionTable(name = "ad_invoice_prepaid", joinColumns = @JoinColumn(name = "invoice_id"))
    @MapKeyColumn(name = "insertion_id")
    @Column(name = "amount")
    private Map<UUID, BigDecimal> prepaid;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Invoice() {}

    Invoice(OrderFacts order, InvoiceDetails details, @Nullable UUID document, UUID user, Instant now) {
        super(newId());
        this.orderId = order.id();
        this.campaignId = order.campaign();
        this.currency = order.currency().getCurrencyCode();
        this.documentId = document;
        this.state = InvoiceState.ENTERED;
        this.stateBy = user;
        this.stateSince = now;
        this.disputed = "";
        this.enteredBy = user;
        this.enteredAt = now;
        this.enterers = new HashSet<>();
        this.lines = new ArrayList<>();
        this.prepaid = new HashMap<>();
        write(details, user);
    }

    /** Enters it anew: it was misread, or the paper has sent another one in its place. */
    void correct(InvoiceDetails details, UUID user) {
        if (state != InvoiceState.ENTERED && state != InvoiceState.DISPUTED) {
            throw new Refusal("advertising.invoice.refused.settled", label(), Texts.label(state));
        }
        write(details, user);
    }

    private void write(InvoiceDetails details, UUID user) {
        reference = details.reference();
        datedOn = details.datedOn();
        total = details.total().amount();
        lines.clear();
        details.lines().forEach(line -> lines.add(InvoiceLine.of(line)));
        enterers.add(user);
    }

    void match(UUID user, Instant now) {
        enter(InvoiceState.MATCHED, user, now);
    }

    void dispute(String reason, UUID user, Instant now) {
        enter(InvoiceState.DISPUTED, user, now);
        disputed = reason;
    }

    /** The paper asks for nothing by it any more. */
    void withdraw(Withdrawal withdrawal, UUID user, Instant now) {
        enter(InvoiceState.WITHDRAWN, user, now);
        withdrawn = withdrawal.reason();
        replacedBy = withdrawal.replacedBy().isEmpty() ? null : withdrawal.replacedBy();
    }

    /** @throws Refusal when whoever approves has entered it */
    void approve(UUID user, Instant now) {
        if (isEnteredBy(user)) {
            throw new Refusal("advertising.invoice.refused.own", label());
        }
        enter(InvoiceState.APPROVED, user, now);
        approvedBy = user;
        approvedAt = now;
    }

    boolean isEnteredBy(UUID someone) {
        return enterers.contains(someone);
    }

    /** @param used of what was prepaid, by insertions; the payment is what was left */
    void pay(PaymentDetails payment, Map<UUID, Money> used, UUID user, Instant now) {
        settle(used, user, now);
        paidOn = payment.on();
        paidReference = payment.reference();
    }

    /** @param used of what was prepaid, by insertions; nothing is left to be paid with it */
    void settle(Map<UUID, Money> used, UUID user, Instant now) {
        enter(InvoiceState.PAID, user, now);
        used.forEach((insertion, sum) -> prepaid.put(insertion, sum.amount()));
    }

    private void enter(InvoiceState to, UUID user, Instant now) {
        state = state.become(to, label());
        stateBy = user;
        stateSince = now;
    }

    InvoiceState state() {
        return state;
    }

    boolean isDisputed() {
        return state == InvoiceState.DISPUTED;
    }

    /** Whether it was approved, or then paid, after a moment: the last of these steps is the latest. */
    boolean wasSettledAfter(Instant moment) {
        return state.isSettled() && stateSince.isAfter(moment);
    }

    boolean isWithdrawn() {
        return state == InvoiceState.WITHDRAWN;
    }

    /** Whether what it bills is asked for and nobody disputes it. */
    boolean isUndisputed() {
        return !isDisputed() && !isWithdrawn();
    }

    /** Whether that is still to be approved. */
    boolean isPending() {
        return isUndisputed() && !state.isSettled();
    }

    Instant stateSince() {
        return stateSince;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    UUID orderId() {
        return orderId;
    }

    UUID campaignId() {
        return campaignId;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    Money total() {
        return new Money(total, currency());
    }

    String label() {
        return text("advertising.invoice.label", reference);
    }

    InvoiceDetails details() {
        return new InvoiceDetails(
                reference,
                datedOn,
                total(),
                lines.stream().map(line -> line.billed(currency())).toList());
    }

    /** What it bills for an insertion. */
    Optional<BilledLine> line(UUID insertion) {
        return lines.stream()
                .filter(line -> line.insertionId().equals(insertion))
                .findFirst()
                .map(line -> line.billed(currency()));
    }

    /** What was prepaid for insertions and has settled it, by these. */
    Map<UUID, Money> prepaid() {
        return prepaid.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, used -> new Money(used.getValue(), currency())));
    }

    InvoiceRow row(InvoiceSums sums) {
        return new InvoiceRow(
                getId(),
                version(),
                orderId,
                details(),
                total(),
                sums,
                state,
                stateBy,
                stateSince,
                disputed,
                documentId,
                Set.copyOf(enterers),
                enteredBy,
                enteredAt,
                approvedBy,
                approvedAt,
                paidOn,
                paidReference,
                withdrawn == null ? null : new Withdrawal(withdrawn, replacedBy == null ? "" : replacedBy));
    }
}
