package org.undersigned.advertising.kill;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.document.DocumentKind;
import org.undersigned.advertising.document.DocumentPlace;
import org.undersigned.advertising.document.DocumentStore;
import org.undersigned.advertising.order.PlacedInsertion;
import org.undersigned.campaign.CampaignService;

/** Makes the document by which an insertion is called off. */
@Component
class KillPaper {

    private final DocumentStore files;
    private final CampaignService campaigns;

    KillPaper(DocumentStore files, CampaignService campaigns) {
        this.files = files;
        this.campaigns = campaigns;
    }

    UUID of(PlacedInsertion killed, KillNotice notice) {
        var order = killed.order();
        var sheet = new KillSheet(
                order,
                campaigns.campaign(order.campaign()),
                killed.details(),
                killed.insertion().number(),
                killed.terms(),
                notice);
        var place = DocumentPlace.of(DocumentKind.KILL, order.id(), killed.id());
        return files.make(place, "order-" + order.number() + "-kill-" + notice.number() + ".pdf", sheet.document());
    }
}
