package org.undersigned.advertising.calendar.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.AdsTab;
import org.undersigned.advertising.budget.ui.MoneyLine;
import org.undersigned.advertising.calendar.CalendarEntry;
import org.undersigned.advertising.calendar.CalendarService;
import org.undersigned.advertising.insertion.ui.InsertionTones;
import org.undersigned.advertising.order.DueRow;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.ui.OrderNavigation;
import org.undersigned.advertising.placement.NamesAlarm;
import org.undersigned.advertising.placement.NamesAlarmService;
import org.undersigned.advertising.proof.ui.PlacementNavigation;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.base.ui.Panel;
import org.undersigned.campaign.CampaignFacts;

/** What is due next and what runs next, under the money that there is. */
@org.springframework.stereotype.Component
class AgendaTab implements AdsTab {

    private static final int MOST = 40;
    private static final int WEEKS = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final CalendarService calendar;
    private final InsertionService insertions;
    private final NamesAlarmService alarms;
    private final CurrentUser user;
    private final MoneyLine money;
    private final Clock clock;

    AgendaTab(
            CalendarService calendar,
            InsertionService insertions,
            NamesAlarmService alarms,
            CurrentUser user,
            MoneyLine money,
            Clock clock) {
        this.calendar = calendar;
        this.insertions = insertions;
        this.alarms = alarms;
        this.user = user;
        this.money = money;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "agenda";
    }

    @Override
    public String title() {
        return text("advertising.calendar.ui.agenda");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component content(CampaignFacts campaign, QueryParameters query) {
        var lost = user.may(Permission.COPY_READ) ? alarms.byInsertion(campaign.id()) : Map.<UUID, NamesAlarm>of();
        var due = insertions.due(campaign.id(), MOST);
        var isFirst = due.isEmpty() && insertions.insertions(campaign.id()).isEmpty();
        var columns = new Div(due(due, lost, isFirst), runs(campaign, lost));
        columns.addClassName("agenda-columns");
        var page = new Div(money.of(campaign.id()), columns);
        if (user.may(Permission.ORDER_WRITE) && isFirst) {
            page.add(new FirstSteps());
        }
        page.addClassName("agenda");
        return page;
    }

    /** @param isFirst whether nothing was ever booked */
    private Component due(List<DueRow> rows, Map<UUID, NamesAlarm> lost, boolean isFirst) {
        var panel = new Panel(text("advertising.calendar.ui.next"));
        var none = isFirst ? "advertising.calendar.ui.none.text" : "advertising.calendar.ui.none.due";
        panel.show(rows.isEmpty() ? new Paragraph(text(none)) : new DueList(rows, lost, clock));
        return panel;
    }

    private Component runs(CampaignFacts campaign, Map<UUID, NamesAlarm> lost) {
        var today = LocalDate.ofInstant(clock.instant(), campaign.zone());
        var entries = calendar.entries(campaign.id(), today, today.plusWeeks(WEEKS)).stream()
                .filter(entry -> entry.kind() == null && isFirst(entry, today))
                .toList();
        var panel = new Panel(text("advertising.calendar.ui.runs"));
        if (entries.isEmpty()) {
            panel.show(new Paragraph(text("advertising.calendar.ui.runs.none")));
            return panel;
        }
        var list = new OrderedList();
        list.addClassName("agenda-list");
        entries.forEach(entry -> list.add(new ListItem(
                run(entry, Optional.ofNullable(lost.get(entry.insertion().id()))))));
        panel.show(list);
        return panel;
    }

    /** One on standby stands in the list once. */
    private static boolean isFirst(CalendarEntry entry, LocalDate today) {
        var first = entry.insertion().runOn();
        return entry.day().equals(first.isBefore(today) ? today : first);
    }

    private static Component run(CalendarEntry entry, Optional<NamesAlarm> lost) {
        var insertion = entry.insertion();
        var days = insertion.guarantee() == Guarantee.FIXED
                ? DAY.format(insertion.runOn())
                : text("advertising.order.ui.days", DAY.format(insertion.runOn()), DAY.format(insertion.lastDay()));
        var what = new Div(
                OrderNavigation.linkToOrder(insertion.label(), insertion.order()),
                new Span(text("advertising.calendar.ui.run", days, label(insertion.guarantee()))));
        lost.ifPresent(alarm -> what.add(PlacementNavigation.linkToAlarm(alarm)));
        what.addClassName("agenda-what");
        var line = new Div(what, InsertionTones.badge(insertion.state()));
        line.addClassName("agenda-line");
        return line;
    }
}
