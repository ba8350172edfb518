package org.undersigned.advertising.invoice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.Aggregate;

/** That an insertion ran with an error, and what the paper does about it. */
@Entity
@Immutable
@Table(name = "ad_finding")
class Finding extends Aggregate {

    private UUID orderId;
    private UUID insertionId;
    private String wrong;

    @ElementCollection
    @CollectionTable(name = "ad_finding_matter", joinColumns = @JoinColumn(name = "finding_id"))
    @Column(name = "matter")
    @Enumerated(EnumType.STRING)
    private Set<Matter> matters;

    @Enumerated(EnumType.STRING)
    private Remedy remedy;

    private @Nullable BigDecimal credit;
    private @Nullable String currency;
    private @Nullable UUID makeGoodId;
    private @Nullable UUID invoiceId;

    /** By invoices that were approved already, how much less is to be paid of them. */
    @ElementCollection
    @CollectionTable(name = "ad_finding_lowers", joinColumns = @JoinColumn(name = "finding_id"))
    @MapKeyColumn(name = "invoice_id")
    @Column(name = "amount")
    private Map<UUID, BigDecimal> lowered;

    private UUID foundBy;
    private Instant foundAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    private Finding(UUID order, FoundError error, Remedy remedy, UUID user, Instant now) {
        super(newId());
        this.orderId = order;
        this.insertionId = error.insertion();
        this.wrong = error.wrong();
        this.matters = new HashSet<>(error.matters());
        this.remedy = remedy;
        this.lowered = new HashMap<>();
        this.invoiceId = error.invoice();
        this.foundBy = user;
        this.foundAt = now;
    }

    /** @param lowered by invoices that were approved already, how much less is to be paid of them */
    static Finding credited(
            UUID order, FoundError error, Money credit, Map<UUID, Money> lowered, UUID user, Instant now) {
        var finding = new Finding(order, error, Remedy.CREDIT, user, now);
        finding.credit = credit.amount();
        finding.currency = credit.currency().getCurrencyCode();
        lowered.forEach((invoice, sum) -> finding.lowered.put(invoice, sum.amount()));
        return finding;
    }

    /** @param makeGood the insertion that the paper prints for nothing */
    static Finding madeGood(UUID order, FoundError error, UUID makeGood, UUID user, Instant now) {
        var finding = new Finding(order, error, Remedy.MAKE_GOOD, user, now);
        finding.makeGoodId = makeGood;
        return finding;
    }

    UUID orderId() {
        return orderId;
    }

    private Map<UUID, Money> lowered() {
        if (currency == null) {
            return Map.of();
        }
        var known = Currency.getInstance(currency);
        return lowered.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, sum -> new Money(sum.getValue(), known)));
    }

    FindingRow row(@Nullable FindingTakenBack takenBack) {
        var money = credit == null || currency == null ? null : new Money(credit, Currency.getInstance(currency));
        return new FindingRow(
                getId(),
                insertionId,
                Set.copyOf(matters),
                wrong,
                remedy,
                money,
                makeGoodId,
                invoiceId,
                lowered(),
                foundBy,
                foundAt,
                takenBack == null ? null : takenBack.row());
    }
}
