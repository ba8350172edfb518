package org.undersigned.advertising.order;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.document.DocumentKind;
import org.undersigned.advertising.document.DocumentPlace;
import org.undersigned.advertising.document.DocumentStore;
import org.undersigned.campaign.CampaignService;

/** Makes the files of orders: that of a revision once, after which it is read from the store. */
@Component
class OrderPaper {

    private final OrderStore store;
    private final DocumentStore files;
    private final CampaignService campaigns;
    private final Clock clock;

    OrderPaper(OrderStore store, DocumentStore files, CampaignService campaigns, Clock clock) {
        this.store = store;
        this.files = files;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** The file of a revision, made now where there is none yet. */
    UUID of(InsertionOrder order, OrderRevision revision) {
        return files.ofRevision(revision.getId()).orElseGet(() -> make(order, revision));
    }

    private UUID make(InsertionOrder order, OrderRevision revision) {
        var sheet = new OrderSheet(
                order.facts(revision.number()),
                campaigns.campaign(order.campaignId()),
                revision.row(),
                revision.details(),
                replaced(revision),
                store.lines(revision).stream().map(this::item).toList(),
                clock.instant());
        var place = new DocumentPlace(DocumentKind.ORDER, order.getId(), null, revision.getId());
        return files.make(place, "order-" + order.number() + "-r" + revision.number() + ".pdf", sheet.document());
    }

    /** The last one before it that the paper was sent: others were declined, or given up. */
    private Optional<Integer> replaced(OrderRevision revision) {
        return store.revisions(revision.orderId()).stream()
                .filter(other -> other.number() < revision.number() && other.wasSent())
                .map(OrderRevision::number)
                .findFirst();
    }

    private OrderSheet.Item item(OrderLine line) {
        return new OrderSheet.Item(store.insertion(line.insertionId()).number(), line.terms());
    }
}
