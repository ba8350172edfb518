package org.undersigned.advertising.calendar.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.undersigned.advertising.ads.ui.AdsNavigation;
import org.undersigned.advertising.ads.ui.AdsTab;
import org.undersigned.advertising.calendar.CalendarService;
import org.undersigned.campaign.CampaignFacts;

/** Runs and deadlines of a month; the address says which one. */
@org.springframework.stereotype.Component
class CalendarTab implements AdsTab {

    private static final String KEY = "calendar";
    private static final String MONTH = "month";
    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final CalendarService calendar;
    private final Clock clock;

    CalendarTab(CalendarService calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return text("advertising.calendar.ui.calendar");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component content(CampaignFacts campaign, QueryParameters query) {
        var today = LocalDate.ofInstant(clock.instant(), campaign.zone());
        var month = month(query, YearMonth.from(today));
        var sheet = new MonthSheet(month, today);
        sheet.show(calendar.entries(campaign.id(), sheet.first(), sheet.last()), clock);
        var ways = new Div(
                link("advertising.calendar.ui.earlier", month.minusMonths(1)),
                link("advertising.calendar.ui.today", YearMonth.from(today)),
                link("advertising.calendar.ui.later", month.plusMonths(1)));
        ways.addClassName("month-ways");
        var head = new Div(new H2(TITLE.format(month)), ways);
        head.addClassName("month-head");
        var page = new Div(head, sheet, new Paragraph(text("advertising.calendar.ui.zones")));
        page.addClassName("month-page");
        return page;
    }

    private static RouterLink link(String key, YearMonth month) {
        var link = AdsNavigation.linkToTab(text(key), KEY);
        link.setQueryParameters(QueryParameters.simple(Map.of(AdsNavigation.TAB, KEY, MONTH, month.toString())));
        return link;
    }

    /** What makes no sense is passed over: somebody typed it. */
    private static YearMonth month(QueryParameters query, YearMonth now) {
        try {
            return query.getSingleParameter(MONTH).map(YearMonth::parse).orElse(now);
        } catch (DateTimeException noMonth) {
            return now;
        }
    }
}
