package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.ads.ui.OthersNotice;
import org.undersigned.advertising.conversation.SaidRow;
import org.undersigned.advertising.conversation.SaidService;
import org.undersigned.advertising.document.DocumentRow;
import org.undersigned.advertising.order.ApproverService;
import org.undersigned.advertising.order.DocumentService;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.order.OrderState;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.base.ui.FileSnapshot;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.campaign.CampaignChoiceService;

/** What the pages of orders are made of. */
@org.springframework.stereotype.Component
class OrderParts {

    private final OrderService orders;
    private final ApproverService approvers;
    private final SaidService said;
    private final DocumentService documents;
    private final OrderDialogs dialogs;
    private final CampaignChoiceService choice;
    private final UserDirectory users;
    private final CurrentUser user;
    private final Clock clock;

    OrderParts(
            OrderService orders,
            ApproverService approvers,
            SaidService said,
            DocumentService documents,
            OrderDialogs dialogs,
            CampaignChoiceService choice,
            UserDirectory users,
            CurrentUser user,
            Clock clock) {
        this.orders = orders;
        this.approvers = approvers;
        this.said = said;
        this.documents = documents;
        this.dialogs = dialogs;
        this.choice = choice;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    boolean seesDrafts() {
        return user.may(Permission.EDITION_READ);
    }

    boolean mayWrite() {
        return user.may(Permission.ORDER_WRITE);
    }

    /** Whether the user may approve, and had no hand in it. */
    boolean mayApprove(RevisionRow revision) {
        return user.may(Permission.ORDER_APPROVE) && !revision.preparers().contains(user.id());
    }

    /** That somebody else approves a revision, for whoever could if they had had no hand in it. */
    Optional<OthersNotice> others(RevisionRow revision) {
        var isOwn = user.may(Permission.ORDER_APPROVE) && revision.preparers().contains(user.id());
        return revision.state() == OrderState.PENDING_APPROVAL && isOwn
                ? Optional.of(new OthersNotice(
                        new Refusal("advertising.order.refused.order-own", revision.number()),
                        approvers.names(revision.order(), revision.number())))
                : Optional.empty();
    }

    /** Whoever opens a record works in its campaign, whatever they did before. */
    void workIn(UUID campaign) {
        choice.choose(campaign);
    }

    Instants instants() {
        return choice.current()
                .map(campaign -> new Instants(clock, campaign.zone()))
                .orElseGet(() -> Instants.here(clock));
    }

    /** What a revision says beside its insertions. */
    Component facts(OrderFacts order, RevisionRow revision, Runnable changed) {
        var details = orders.details(order.id(), revision.number());
        var facts = new FactList()
                .add(text("advertising.order.ui.total"), revision.total().toString());
        if (revision.inKind().isPositive()) {
            facts.add(text("advertising.order.ui.in-kind"), revision.inKind().toString());
        }
        facts.add(text("advertising.order.ui.paper"), order.paperName())
                .add(text("advertising.order.ui.advertiser"), details.advertiser())
                .add(text("advertising.order.ui.account"), details.account())
                .add(text("advertising.order.ui.billing"), details.billing())
                .add(text("advertising.order.ui.contact"), details.contact())
                .add(text("advertising.order.ui.phone"), details.phone())
                .add(text("advertising.order.ui.note"), details.note())
                .add(text("advertising.order.ui.prepared-by"), users.name(revision.preparedBy()));
        var panel = new Panel(text("advertising.order.ui.facts"), facts);
        if (revision.state() == OrderState.DRAFT && mayWrite()) {
            panel.actions(Buttons.quiet(text("advertising.order.ui.edit"), () -> dialogs.revise(revision, changed)));
        }
        return panel;
    }

    /** What was said at the paper. */
    Component said(OrderFacts order, Runnable changed) {
        var panel = new Panel(text("advertising.order.ui.said"));
        if (mayWrite()) {
            panel.actions(Buttons.quiet(text("advertising.order.ui.say"), () -> dialogs.say(order, changed)));
        }
        var rows = said.said(order.id());
        if (rows.isEmpty()) {
            panel.show(new Paragraph(text("advertising.order.ui.said.none")));
            return panel;
        }
        panel.show(rows.stream().map(this::entry).toArray(Component[]::new));
        return panel;
    }

    private Component entry(SaidRow row) {
        var words = new Div(row.words());
        words.addClassName("said-words");
        var entry = new Div(
                new AboutLine(
                        text("advertising.order.ui.said.by", row.by(), users.name(row.to())),
                        instants().label(row.at())),
                words);
        entry.addClassName("said-entry");
        return entry;
    }

    /** The files of an order. */
    Component documents(OrderFacts order) {
        var rows = documents.documents(order.id());
        var panel = new Panel(text("advertising.order.ui.documents"));
        if (rows.isEmpty()) {
            panel.show(new Paragraph(text("advertising.order.ui.documents.none")));
            return panel;
        }
        panel.show(rows.stream().map(this::document).toArray(Component[]::new));
        return panel;
    }

    private Component document(DocumentRow row) {
        var line = new Div(
                new Span(label(row.kind())),
                new FileDownload(row.name(), () -> snapshot(row)),
                instants().label(row.at()));
        line.addClassName("document-line");
        return line;
    }

    private FileSnapshot snapshot(DocumentRow row) {
        var file = documents.file(row.id());
        return new FileSnapshot(file.name(), file.mediaType(), file.content()::accept);
    }

    /** Gives the file of a revision, made now where there is none yet. */
    FileDownload print(OrderFacts order, RevisionRow revision) {
        return new FileDownload(text("advertising.order.ui.pdf"), () -> {
            var file = documents.file(documents.print(order.id(), revision.number()));
            return new FileSnapshot(file.name(), file.mediaType(), file.content()::accept);
        });
    }
}
