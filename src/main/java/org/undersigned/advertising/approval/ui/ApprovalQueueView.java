package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Permission;
import org.undersigned.advertising.approval.ReviewService;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.ui.CopyStates;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Keyed;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignFacts;

/** What waits for the user's approval, one ad at a time. The address says which. */
@Route(CopyNavigation.APPROVALS)
@RolesAllowed(Permission.COPY_READ)
class ApprovalQueueView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final ReviewService reviews;
    private final CopyReadings readings;
    private final CopyParts parts;
    private final DecisionButtons decisions;
    private final ViewHeader header = new ViewHeader(text("advertising.approval.ui.title"));

    ApprovalQueueView(ReviewService reviews, CopyReadings readings, CopyParts parts, DecisionButtons decisions) {
        this.reviews = reviews;
        this.readings = readings;
        this.parts = parts;
        this.decisions = decisions;
        header.within(CopyNavigation.linkToCopies(text("advertising.copy.ui.title")));
    }

    @Override
    public String getPageTitle() {
        return text("advertising.approval.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var waiting =
                parts.campaign().map(CampaignFacts::id).map(reviews::waiting).orElse(List.of());
        if (waiting.isEmpty()) {
            showNothingWaits();
        } else {
            var asked = CopyNavigation.at(navigation.getLocation().getQueryParameters());
            show(waiting, asked.filter(waiting::contains).orElse(waiting.getFirst()));
        }
    }

    private void showNothingWaits() {
        header.badges().secondary().primary();
        getContent()
                .show(
                        header,
                        new EmptyState(
                                text("advertising.approval.ui.empty.title"),
                                text("advertising.approval.ui.empty.text")));
    }

    private void show(List<UUID> waiting, UUID at) {
        var version = readings.byId(at);
        var sheet = reviews.sheet(at).orElseThrow();
        var next = neighbour(waiting, at, 1);
        Runnable decided = () -> CopyNavigation.toApproval(next);
        header.badges(CopyStates.badge(version.state()))
                .secondary(decisions.secondary(version, sheet, decided).toArray(Component[]::new))
                .primary(decisions.approve(version, sheet, decided));
        var item = new ApprovalItem(version, sheet, readings, parts);
        getContent().show(header, way(waiting, at), item);
        item.focus();
    }

    private static Component way(List<UUID> waiting, UUID at) {
        var way = new Nav(
                Keyed.by(
                        'K',
                        Buttons.quiet(text("advertising.approval.ui.previous"), () -> go(neighbour(waiting, at, -1)))),
                new Span(text("advertising.approval.ui.position", waiting.indexOf(at) + 1, waiting.size())),
                Keyed.by(
                        'J', Buttons.quiet(text("advertising.approval.ui.next"), () -> go(neighbour(waiting, at, 1)))));
        way.addClassName("queue-way");
        way.getElement().setAttribute("aria-label", text("advertising.approval.ui.way"));
        return way;
    }

    private static void go(@Nullable UUID version) {
        if (version != null) {
            CopyNavigation.toApproval(version);
        }
    }

    /** Round the queue; null when nothing else waits. */
    private static @Nullable UUID neighbour(List<UUID> waiting, UUID at, int by) {
        var other = waiting.get(Math.floorMod(waiting.indexOf(at) + by, waiting.size()));
        return other.equals(at) ? null : other;
    }
}
