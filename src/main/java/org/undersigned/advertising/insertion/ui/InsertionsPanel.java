package org.undersigned.advertising.insertion.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.LineRow;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.order.OrderState;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.advertising.print.LapseService;
import org.undersigned.advertising.print.PrepaymentRow;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.ui.InsertionDialogs;
import org.undersigned.advertising.print.ui.TearSheetDialogs;
import org.undersigned.base.ui.ActionMenu;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Panel;
import org.undersigned.campaign.CampaignService;

/** The insertions of a revision, each with what can be done with it. */
@org.springframework.stereotype.Component
public class InsertionsPanel {

    private final OrderService orders;
    private final PrintService print;
    private final CampaignService campaigns;
    private final LapseService lapses;
    private final BookingDialogs booking;
    private final InsertionDialogs dialogs;
    private final TearSheetDialogs pages;
    private final TearSheetLines sheets;
    private final List<InsertionTool> tools;
    private final List<InsertionNote> notes;
    private final CurrentUser user;
    private final Clock clock;

    InsertionsPanel(
            OrderService orders,
            PrintService print,
            CampaignService campaigns,
            LapseService lapses,
            BookingDialogs booking,
            InsertionDialogs dialogs,
            TearSheetDialogs pages,
            TearSheetLines sheets,
            List<InsertionTool> tools,
            List<InsertionNote> notes,
            CurrentUser user,
            Clock clock) {
        this.orders = orders;
        this.print = print;
        this.campaigns = campaigns;
        this.lapses = lapses;
        this.booking = booking;
        this.dialogs = dialogs;
        this.pages = pages;
        this.sheets = sheets;
        this.tools = tools;
        this.notes = notes;
        this.user = user;
        this.clock = clock;
    }

    /** @param changed shows the page anew, after a step that changed the order */
    public Component of(OrderFacts order, RevisionRow revision, Runnable changed) {
        var panel = new Panel(text("advertising.order.ui.insertions"));
        var isDraft = revision.state() == OrderState.DRAFT;
        var lines = orders.lines(order.id(), revision.number());
        if (isDraft && mayWrite() && !lines.isEmpty()) {
            panel.actions(
                    Buttons.quiet(text("advertising.order.ui.book"), () -> booking.book(order, revision, changed)));
        }
        if (lines.isEmpty()) {
            panel.show(new Paragraph(text("advertising.order.ui.no-insertion")));
            return panel;
        }
        var launch = campaigns.campaign(order.campaign()).launchDay();
        var runs = print.runs(order.id());
        var lapsed = lapses.lapses(order.id());
        var filed = sheets.of(order);
        var materials = print.materials(order.id());
        var prepaid = print.prepayments(order.id()).stream()
                .map(PrepaymentRow::insertion)
                .collect(Collectors.toSet());
        var noted = notes.stream().map(note -> note.notes(order.id())).toList();
        panel.show(lines.stream()
                .map(line -> new InsertionCard(
                                line,
                                new InsertionCard.Printed(
                                        runs.stream()
                                                .filter(run -> run.insertion().equals(line.insertion()))
                                                .toList(),
                                        sheets.lines(order, line, filed, changed),
                                        materials.stream()
                                                .filter(material ->
                                                        material.insertion().equals(line.insertion()))
                                                .reduce((earlier, later) -> later),
                                        lapsed.stream()
                                                .filter(lapse ->
                                                        lapse.insertion().equals(line.insertion()))
                                                .toList()),
                                actions(order, revision, line, prepaid, changed),
                                launch,
                                clock)
                        .noting(noted.stream()
                                .flatMap(note -> Stream.ofNullable(note.get(line.insertion())))
                                .toList()))
                .toArray(Component[]::new));
        return panel;
    }

    private boolean mayWrite() {
        return user.may(Permission.ORDER_WRITE);
    }

    private List<Component> actions(
            OrderFacts order, RevisionRow revision, LineRow line, Set<UUID> prepaid, Runnable changed) {
        var actions = new ArrayList<Component>();
        if (line.isAhead()) {
            tools.forEach(tool -> actions.add(tool.tool(line.insertion())));
        }
        if (!mayWrite()) {
            return actions;
        }
        if (revision.state() == OrderState.DRAFT && line.state() == InsertionState.BOOKED) {
            actions.add(Buttons.quiet(
                    text("advertising.order.ui.change"), () -> booking.rebook(order, revision, line, changed)));
            actions.add(Buttons.quiet(
                    text("advertising.order.ui.remove"), () -> booking.remove(order, revision, line, changed)));
        }
        if (revision.state().isPlaced()) {
            placed(order, line, prepaid.contains(line.insertion()), changed, actions);
        }
        return actions;
    }

    private void placed(OrderFacts order, LineRow line, boolean isPrepaid, Runnable changed, List<Component> actions) {
        switch (line.state()) {
            case BOOKED -> {
                actions.add(Buttons.quiet(
                        text("advertising.order.ui.material"), () -> dialogs.acceptMaterial(order, line, changed)));
                actions.add(more(order, line, isPrepaid, changed));
            }
            case MATERIAL_ACCEPTED -> {
                actions.add(
                        Buttons.quiet(text("advertising.order.ui.run"), () -> dialogs.reportRun(order, line, changed)));
                actions.add(more(order, line, isPrepaid, changed));
            }
            case RAN, FILED ->
                actions.add(Buttons.quiet(
                        text("advertising.order.ui.file-tear-sheet"), () -> pages.file(order, line, changed)));
            case CANCELLED, CANCELLED_LATE, NOT_RUN -> {}
        }
    }

    private Button more(OrderFacts order, LineRow line, boolean isPrepaid, Runnable changed) {
        var more = Buttons.quiet(text("advertising.order.ui.more"), () -> {});
        more.setAriaLabel(text("advertising.order.ui.more-of", line.number()));
        var menu = new ActionMenu(more);
        if (line.state() == InsertionState.MATERIAL_ACCEPTED) {
            menu.add(text("advertising.order.ui.material-other"), () -> dialogs.acceptMaterial(order, line, changed));
        }
        if (!isPrepaid) {
            menu.add(text("advertising.order.ui.prepay"), () -> dialogs.prepay(order, line, changed));
        }
        menu.add(text("advertising.order.ui.not-run"), () -> dialogs.reportNotRun(order, line, changed));
        if (!line.terms().isOver(clock.instant())) {
            menu.separator().add(text("advertising.order.ui.kill"), () -> dialogs.kill(order, line, changed));
        }
        return more;
    }
}
