package org.undersigned.advertising.order;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.advertising.document.SheetText;
import org.undersigned.advertising.terms.CardTerms;
import org.undersigned.advertising.terms.LineTerms;
import org.undersigned.advertising.terms.PriceOrigin;
import org.undersigned.advertising.terms.TermsText;
import org.undersigned.base.DayText;
import org.undersigned.base.money.Money;
import org.undersigned.base.sheet.Document;
import org.undersigned.base.sheet.FileProperties;
import org.undersigned.campaign.CampaignFacts;

/**
 * An order as it is given to the paper, with the fields that papers ask for.
 *
 * @param replaced the revision that the paper had before; nothing where it had none
 */
record OrderSheet(
        OrderFacts order,
        CampaignFacts campaign,
        RevisionRow revision,
        OrderDetails details,
        Optional<Integer> replaced,
        List<Item> items,
        Instant madeAt) {

    /** @param number of the insertion, the same in all revisions */
    record Item(int number, LineTerms terms) {}

    Document document() {
        var sheet = new SheetText()
                .title(text("advertising.order.sheet.title", order.number(), revision.number()))
                .field(text("advertising.order.sheet.paper"), order.paperName())
                .field(text("advertising.order.sheet.date"), SheetText.moment(madeAt, campaign.zone()));
        replaced.ifPresent(number -> sheet.warning(text("advertising.order.sheet.replaces", number)));
        advertiser(sheet);
        items.forEach(item -> insertion(sheet, item.number(), item.terms()));
        totals(sheet);
        sheet.note(text("advertising.order.sheet.hash", revision.sha256()));
        var title = text("advertising.order.sheet.title", order.number(), revision.number());
        return new Document(
                new FileProperties(title, details.headline(), campaign.name(), List.of(campaign.slug()), madeAt),
                "",
                sheet.paragraphs());
    }

    private void advertiser(SheetText sheet) {
        sheet.heading(text("advertising.order.sheet.advertiser"))
                .field(text("advertising.order.ui.advertiser"), details.advertiser())
                .field(text("advertising.order.ui.account"), details.account())
                .field(text("advertising.order.ui.billing"), details.billing())
                .field(text("advertising.order.ui.phone"), details.phone())
                .field(text("advertising.order.ui.contact"), details.contact())
                .field(text("advertising.order.ui.headline"), details.headline());
    }

    private static void insertion(SheetText sheet, int number, LineTerms line) {
        var ordered = line.details();
        sheet.heading(text("advertising.insertion.label", number))
                .field(text("advertising.order.ui.edition"), line.editionName())
                .field(text("advertising.order.ui.run-on"), TermsText.days(ordered))
                .field(text("advertising.order.ui.guarantee"), label(ordered.guarantee()))
                .field(text("advertising.order.ui.size"), TermsText.space(ordered))
                .field(text("advertising.order.ui.position"), ordered.position())
                .field(text("advertising.order.ui.price"), price(line));
        rate(sheet, line);
        line.priceLines().forEach(price -> sheet.note(text("advertising.order.sheet.price-line", price.said())));
        line.deadlines().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(due -> sheet.field(
                        text("advertising.order.sheet.due", label(due.getKey())),
                        SheetText.moment(due.getValue().dueAt(), line.zone())));
    }

    /** Papers settle a doubt by the card: which one it is, and whether its price is gross or net. */
    private static void rate(SheetText sheet, LineTerms line) {
        var rate = line.details().rate();
        var card = line.card();
        if (line.origin() == PriceOrigin.STATED) {
            sheet.field(text("advertising.order.sheet.rate"), text("advertising.order.sheet.rate-stated"));
        } else if (rate != null) {
            sheet.field(text("advertising.order.sheet.rate"), label(rate.rateClass()));
        }
        if (card != null) {
            sheet.field(text("advertising.order.sheet.basis"), label(card.basis()))
                    .field(
                            text("advertising.order.sheet.card"),
                            text("advertising.order.sheet.card-from", card.number(), DayText.of(card.from())))
                    .field(text("advertising.order.sheet.card-source"), source(card));
        }
    }

    private static String source(CardTerms card) {
        return card.dated().isEmpty()
                ? card.source()
                : text("advertising.order.sheet.card-dated", card.source(), card.dated());
    }

    private static String price(LineTerms line) {
        var sum = line.price().map(Money::toString).orElse("");
        return line.details().inKind() ? text("advertising.order.sheet.in-kind", sum) : sum;
    }

    private void totals(SheetText sheet) {
        sheet.heading(text("advertising.order.ui.total"))
                .field(text("advertising.order.ui.total"), revision.total().toString());
        if (revision.inKind().isPositive()) {
            sheet.field(text("advertising.order.ui.in-kind"), revision.inKind().toString());
        }
        if (!details.note().isEmpty()) {
            sheet.field(text("advertising.order.ui.note"), details.note());
        }
    }
}
