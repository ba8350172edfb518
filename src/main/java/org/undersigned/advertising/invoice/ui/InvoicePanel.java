package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.invoice.Approvers;
import org.undersigned.advertising.invoice.FindingRow;
import org.undersigned.advertising.invoice.FindingService;
import org.undersigned.advertising.invoice.InvoiceApproval;
import org.undersigned.advertising.invoice.InvoiceRow;
import org.undersigned.advertising.invoice.InvoiceService;
import org.undersigned.advertising.invoice.InvoiceState;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.ui.OrderPanel;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** What the paper bills for an order, line by line beside what was ordered and printed, and what was wrong. */
@org.springframework.stereotype.Component
class InvoicePanel implements OrderPanel {

    private final InvoiceService invoices;
    private final FindingService findings;
    private final FindingLines lines;
    private final InvoiceApproval approval;
    private final InvoiceDialogs dialogs;
    private final FindingDialogs errors;
    private final InvoiceAbout about;
    private final CurrentUser user;

    InvoicePanel(
            InvoiceService invoices,
            FindingService findings,
            FindingLines lines,
            InvoiceApproval approval,
            InvoiceDialogs dialogs,
            FindingDialogs errors,
            InvoiceAbout about,
            CurrentUser user) {
        this.invoices = invoices;
        this.findings = findings;
        this.lines = lines;
        this.approval = approval;
        this.dialogs = dialogs;
        this.errors = errors;
        this.about = about;
        this.user = user;
    }

    @Override
    public int order() {
        return 20;
    }

    /** Nothing before anything has run or is owed. */
    @Override
    public Optional<Component> content(OrderFacts order, Runnable changed) {
        var rows = invoices.invoices(order.id());
        if (rows.isEmpty() && dialogs.billable(order).isEmpty()) {
            return Optional.empty();
        }
        var panel = new Panel(text("advertising.invoice.ui.title"));
        if (user.may(Permission.ORDER_WRITE)) {
            panel.actions(
                    Buttons.quiet(text("advertising.invoice.ui.find"), () -> errors.find(order, changed)),
                    Buttons.quiet(text("advertising.invoice.ui.enter"), () -> dialogs.enter(order, changed)));
        }
        var parts = new ArrayList<Component>();
        var compared = invoices.comparisons(order.id());
        var approvers = approval.approvers(order.id());
        rows.forEach(row -> parts.add(invoice(
                order,
                new ApprovalWords(
                        row,
                        compared.getOrDefault(row.id(), List.of()),
                        approvers.getOrDefault(row.id(), Approvers.NOBODY)),
                changed)));
        if (rows.isEmpty()) {
            parts.add(new Paragraph(text("advertising.invoice.ui.none")));
        }
        var found = findings.findings(order.id());
        if (!found.isEmpty()) {
            parts.add(new H3(text("advertising.invoice.ui.findings")));
            var held = findings.held(order.id());
            found.forEach(finding -> parts.add(lines.of(
                    finding,
                    order,
                    new FindingLines.Concerned(billing(finding, rows), Optional.ofNullable(held.get(finding.id()))),
                    changed)));
        }
        panel.show(parts.toArray(Component[]::new));
        return Optional.of(panel);
    }

    /** Which of the invoices bills the wrong sum. */
    private static Optional<String> billing(FindingRow finding, List<InvoiceRow> rows) {
        return rows.stream()
                .filter(row -> row.id().equals(finding.invoice()))
                .map(InvoiceRow::label)
                .findFirst();
    }

    private Component invoice(OrderFacts order, ApprovalWords next, Runnable changed) {
        var row = next.row();
        var title = new H3(text(
                "advertising.invoice.ui.of",
                row.label(),
                Instants.date(row.details().datedOn())));
        var buttons = new Div(actions(order, next, changed).toArray(Component[]::new));
        buttons.addClassName("insertion-actions");
        var head = new Div(title, new StatusBadge(label(row.state()), tone(row.state())), buttons);
        head.addClassName("insertion-head");
        var card = new Article(head, about.of(order, row), comparison(next));
        next.words().map(Paragraph::new).ifPresent(card::add);
        card.addClassName("insertion-card");
        return card;
    }

    /** Nobody compares any more what the paper has taken back. */
    private static Component comparison(ApprovalWords next) {
        return next.row().withdrawn() == null
                ? new ComparisonTable(next.compared())
                : ComparisonTable.withoutVerdict(next.compared());
    }

    private List<Component> actions(OrderFacts order, ApprovalWords next, Runnable changed) {
        var row = next.row();
        var actions = new ArrayList<Component>();
        var isOpen = row.state() == InvoiceState.ENTERED || row.state() == InvoiceState.DISPUTED;
        if (user.may(Permission.ORDER_WRITE)) {
            if (isOpen) {
                actions.add(Buttons.quiet(
                        text("advertising.invoice.ui.correct"), () -> dialogs.correct(order, row, changed)));
            }
            if (row.state().canBecome(InvoiceState.WITHDRAWN)) {
                actions.add(
                        Buttons.quiet(text("advertising.invoice.ui.withdraw"), () -> dialogs.withdraw(row, changed)));
            }
            if (row.state() == InvoiceState.ENTERED) {
                actions.add(Buttons.quiet(text("advertising.invoice.ui.dispute"), () -> dialogs.dispute(row, changed)));
                actions.add(Buttons.plain(text("advertising.invoice.ui.match"), () -> dialogs.match(row, changed)));
            }
            if (row.state() == InvoiceState.APPROVED) {
                actions.add(
                        row.outstanding().isPositive()
                                ? Buttons.plain(
                                        text("advertising.invoice.ui.pay"), () -> dialogs.pay(order, row, changed))
                                : Buttons.plain(InvoiceDialogs.settling(row), () -> dialogs.settle(row, changed)));
            }
        }
        if (next.isOffered()) {
            actions.add(Buttons.plain(text("advertising.invoice.ui.approve"), () -> dialogs.approve(row, changed)));
        }
        return actions;
    }

    static Tone tone(InvoiceState state) {
        return switch (state) {
            case ENTERED -> Tone.NEUTRAL;
            case MATCHED -> Tone.PROGRESS;
            case DISPUTED -> Tone.BAD;
            case APPROVED -> Tone.WAITING;
            case PAID -> Tone.GOOD;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
