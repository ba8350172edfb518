package org.undersigned.advertising.kill;

import static org.undersigned.base.Texts.text;

import java.util.List;
import org.undersigned.advertising.document.SheetText;
import org.undersigned.advertising.order.OrderDetails;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.terms.LineTerms;
import org.undersigned.advertising.terms.TermsText;
import org.undersigned.base.sheet.Document;
import org.undersigned.base.sheet.FileProperties;
import org.undersigned.campaign.CampaignFacts;

/**
 * The document by which an insertion is called off.
 *
 * @param number of the insertion within its order
 */
record KillSheet(
        OrderFacts order, CampaignFacts campaign, OrderDetails details, int number, LineTerms line, KillNotice notice) {

    Document document() {
        var title = text("advertising.order.kill.title", notice.number(), order.number());
        var sheet = new SheetText()
                .title(title)
                .field(text("advertising.order.sheet.paper"), order.paperName())
                .field(text("advertising.order.kill.date"), SheetText.moment(notice.at(), line.zone()))
                .field(text("advertising.order.ui.told"), notice.told())
                .heading(text("advertising.order.kill.what"))
                .field(text("advertising.order.kill.insertion"), text("advertising.insertion.label", number))
                .field(text("advertising.order.ui.edition"), line.editionName())
                .field(text("advertising.order.ui.run-on"), TermsText.days(line.details()))
                .field(text("advertising.order.ui.size"), TermsText.space(line.details()))
                .field(text("advertising.order.ui.headline"), details.headline())
                .field(text("advertising.order.ui.advertiser"), details.advertiser())
                .field(text("advertising.order.ui.account"), details.account())
                .field(text("advertising.order.kill.reason"), notice.reason())
                .field(
                        text("advertising.order.kill.deadline"),
                        notice.deadline()
                                .map(at -> SheetText.moment(at, line.zone()))
                                .orElse(text("advertising.order.kill.deadline-unknown")));
        sheet.warning(consequence());
        return new Document(
                new FileProperties(title, details.headline(), campaign.name(), List.of(campaign.slug()), notice.at()),
                "",
                sheet.paragraphs());
    }

    /** Whether this is early or late nobody says whose deadline is unknown; then the paper's word counts. */
    private String consequence() {
        var owed = owed();
        return notice.deadline().isEmpty()
                ? text("advertising.order.kill.as-told", notice.told(), owed)
                : text(notice.late() ? "advertising.order.kill.late" : "advertising.order.kill.in-time", owed);
    }

    /** Space that the paper gives is lost when it is called off late, and not paid. */
    private String owed() {
        if (!notice.late()) {
            return text("advertising.order.kill.nothing-owed");
        }
        return line.details().inKind()
                ? text("advertising.order.kill.owed-in-kind")
                : line.price()
                        .map(owed -> text("advertising.order.kill.owed", owed.toString()))
                        .orElseGet(() -> text("advertising.order.kill.owed-unpriced"));
    }
}
