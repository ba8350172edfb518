package org.undersigned.advertising.order;

import static org.undersigned.base.Texts.text;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.undersigned.advertising.insertion.Insertion;
import org.undersigned.advertising.terms.OrderHead;
import org.undersigned.advertising.terms.OrderedPaper;
import org.undersigned.base.name.Folding;
import org.undersigned.base.store.Aggregate;

/** What is ordered of one paper, under a number within its campaign. What it says stands in revisions. */
@Entity
@Table(name = "ad_order")
class InsertionOrder extends Aggregate {

    private UUID campaignId;
    private int orderNo;
    private UUID paperId;
    private String paperName;
    private String folded;
    private String currency;
    private int lastNumber;

    /** The last revision that was put before a second person; 0 while there is none. */
    private int shownNumber;

    /** The revision by which papers and money go: the last one that was sent, else the last one. */
    private int standingNumber;

    private int lastInsertionNo;
    private UUID addedBy;
    private Instant addedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected InsertionOrder() {}

    InsertionOrder(UUID campaign, int number, OrderedPaper paper, Currency currency, UUID user, Instant now) {
        super(newId());
        this.campaignId = campaign;
        this.orderNo = number;
        this.paperId = paper.id();
        this.paperName = paper.name();
        this.folded = "";
        this.currency = currency.getCurrencyCode();
        this.addedBy = user;
        this.addedAt = now;
    }

    /** Begins the next revision. */
    OrderRevision write(OrderDetails details, UUID user, Instant now) {
        lastNumber++;
        call(details.headline());
        return new OrderRevision(getId(), lastNumber, details, currency(), user, now);
    }

    /** Finds it from now on by another headline. */
    void call(String headline) {
        folded = Folding.fold(paperName + " " + headline);
    }

    /** @param placed whether the revision that stood so far is with the paper, and stands until this one is */
    void beganRevision(boolean placed) {
        if (!placed) {
            standingNumber = lastNumber;
        }
    }

    void putForward(int number) {
        shownNumber = number;
    }

    void sent(int number) {
        standingNumber = number;
    }

    Insertion insertion(UUID user, Instant now) {
        lastInsertionNo++;
        return new Insertion(getId(), campaignId, lastInsertionNo, user, now);
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID paperId() {
        return paperId;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    int number() {
        return orderNo;
    }

    int lastNumber() {
        return lastNumber;
    }

    int shownNumber() {
        return shownNumber;
    }

    int standingNumber() {
        return standingNumber;
    }

    /** "Order 3, The Wall Street Journal". */
    String label() {
        return text("advertising.order.label", orderNo, paperName);
    }

    OrderHead head() {
        return new OrderHead(campaignId, paperId, currency(), label());
    }

    /** @param shown the last revision that whoever asks may see */
    OrderFacts facts(int shown) {
        return new OrderFacts(
                getId(),
                version(),
                campaignId,
                orderNo,
                paperId,
                paperName,
                currency(),
                shown,
                standingNumber,
                addedBy,
                addedAt);
    }
}
