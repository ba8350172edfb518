package org.undersigned.advertising.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.Aggregate;

/** A row of the ledger. */
@Entity
@Immutable
class BudgetEntry extends Aggregate {

    private static final int LONGEST_ABOUT = 300;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private BudgetKind kind;

    private UUID publicationId;
    private LocalDate runMonth;
    private String currency;
    private BigDecimal amount;
    private UUID referenceId;
    private String about;
    private UUID postedBy;
    private Instant postedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected BudgetEntry() {}

    BudgetEntry(UUID campaign, BudgetPosting posting, UUID user, Instant now) {
        super(newId());
        this.campaignId = campaign;
        this.kind = posting.kind();
        this.publicationId = posting.publication();
        this.runMonth = posting.month().atDay(1);
        this.currency = posting.sum().currency().getCurrencyCode();
        this.amount = posting.sum().amount();
        this.referenceId = posting.reference();
        this.about = posting.about().substring(0, Math.min(posting.about().length(), LONGEST_ABOUT));
        this.postedBy = user;
        this.postedAt = now;
    }

    BudgetEntryRow row() {
        var posting = new BudgetPosting(
                kind,
                publicationId,
                YearMonth.from(runMonth),
                referenceId,
                about,
                new Money(amount, Currency.getInstance(currency)));
        return new BudgetEntryRow(posting, postedBy, postedAt);
    }
}
