package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Permission;
import org.undersigned.base.Ids;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.campaign.LetterService;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.queue.SignatureFilter;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.queue.ui.SignatureTones;

/** The claims of a campaign one by one, each with all that it takes to decide. The address says which, and of which list. */
@Route(SignatureNavigation.QUEUE)
@RolesAllowed(Permission.SIGNATURE_CONFIRM)
class ConfirmQueueView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final CampaignChoiceService choice;
    private final LetterService letters;
    private final SignatureQueries queries;
    private final SignatureCards cards;
    private final QueueParts parts;
    private final ViewHeader header = new ViewHeader(text("signature.queue.title"));

    ConfirmQueueView(
            CampaignChoiceService choice,
            LetterService letters,
            SignatureQueries queries,
            SignatureCards cards,
            QueueParts parts) {
        this.choice = choice;
        this.letters = letters;
        this.queries = queries;
        this.cards = cards;
        this.parts = parts;
        header.within(SignatureNavigation.linkToSignatures(text("signature.ui.list.title")));
    }

    @Override
    public String getPageTitle() {
        return text("signature.queue.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var query = navigation.getLocation().getQueryParameters();
        choice.current().ifPresentOrElse(campaign -> show(campaign, query), this::showNoCampaign);
    }

    private void show(CampaignFacts campaign, QueryParameters query) {
        var ofCampaign =
                letters.letters(campaign.id()).stream().map(LetterFacts::id).toList();
        var filter = SignatureAddress.filter(campaign.id(), ofCampaign, query)
                .withState(SignatureState.CLAIMED)
                .withHolds(Set.of(SignatureFilter.Kept.FREE))
                .orderedBy(SignatureFilter.Order.TIER, false);
        var at = query.getSingleParameter(SignatureNavigation.AT).flatMap(Ids::read);
        var queue = ConfirmQueue.of(queries.ids(filter), at.orElse(null));
        var shown = queue.at();
        if (shown == null) {
            showNothingWaits();
        } else {
            show(cards.card(shown), queue, query);
        }
    }

    private void show(SignatureCard card, ConfirmQueue queue, QueryParameters query) {
        SignatureNavigation.tellQueue(card.id(), query);
        var ways = new QueueWays(
                () -> go(queue.previous(), query), () -> go(queue.next(), query), () -> done(queue.next(), query));
        header.badges(SignatureTones.badge(card.state()))
                .secondary(parts.secondary(card, ways))
                .primary(parts.primary(card, ways));
        var item = parts.item(card, () -> go(card.id(), query));
        getContent().show(header, parts.way(position(queue), ways), item);
        item.focus();
    }

    private static String position(ConfirmQueue queue) {
        return queue.position() == 0
                ? text("signature.queue.decided")
                : text(
                        "signature.queue.position",
                        queue.position(),
                        queue.claims().size());
    }

    private void go(@Nullable UUID signature, QueryParameters query) {
        if (signature != null) {
            SignatureNavigation.toQueue(signature, query);
        }
    }

    /** What was decided is out of the queue; without another one the queue is at its end. */
    private void done(@Nullable UUID next, QueryParameters query) {
        SignatureNavigation.toQueue(next, query);
    }

    private void showNothingWaits() {
        header.badges().secondary().primary();
        getContent()
                .show(header, new EmptyState(text("signature.queue.empty.title"), text("signature.queue.empty.text")));
    }

    private void showNoCampaign() {
        getContent()
                .show(
                        header,
                        new EmptyState(text("signature.ui.no-campaign.title"), text("signature.ui.no-campaign.text")));
    }
}
