package org.undersigned.advertising.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.kill.KillDetails;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.order.DueRow;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.print.CopiesAtHand;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** Runs and deadlines on their days in the zone of the paper, and as a file for other calendars. */
@ServiceTest
class CalendarServiceTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    @Autowired
    private CalendarService calendar;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private KillService kills;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CopiesAtHand copies;

    @Autowired
    private PrintService print;

    @Autowired
    private SettableClock clock;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH);
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        orders.authorise(campaign);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void putsTheRunAndEachDeadlineOnItsDay() {
        orders.sent(campaign);
        var run = orders.ahead();

        assertThat(calendar.entries(campaign, run.minusDays(14), run))
                .extracting(CalendarEntry::kind)
                .containsExactly(DeadlineKind.SPACE, DeadlineKind.CANCEL, DeadlineKind.MATERIAL, null);
        assertThat(calendar.entries(campaign, run, run)).hasSize(1);
        assertThat(calendar.entries(campaign, run.minusDays(1), run.minusDays(1)))
                .extracting(CalendarEntry::kind)
                .containsExactly(DeadlineKind.MATERIAL);
    }

    @Test
    void putsStandbyOnEachDayOfItsWindow() {
        var run = orders.ahead();
        orders.sent(orders.drafted(campaign, edition -> OrderFixture.standby(orders.insertion(edition), run, 7, "")));

        assertThat(calendar.entries(campaign, run, run.plusDays(20)))
                .extracting(CalendarEntry::day)
                .containsExactlyElementsOf(run.datesUntil(run.plusDays(7)).toList());
    }

    @Test
    void putsWhatMayRunOnSeveralDaysBeforeAllElseOfADay() {
        var run = orders.ahead();
        orders.sent(orders.drafted(
                campaign, edition -> OrderFixture.standby(orders.insertion(edition), run.minusDays(3), 7, "")));
        orders.sent(campaign);

        assertThat(calendar.entries(campaign, run, run))
                .extracting(CalendarEntry::isOfWindow, CalendarEntry::isFurtherDay)
                .containsExactly(tuple(true, true), tuple(false, false));
        assertThat(calendar.entries(campaign, run.minusDays(3), run.minusDays(3)))
                .filteredOn(CalendarEntry::isOfWindow)
                .extracting(CalendarEntry::isFurtherDay)
                .containsExactly(false);
    }

    @Test
    void tellsTheWindowOfAnAdOnStandbyToOtherCalendars() {
        var run = orders.ahead();
        var made = orders.sent(
                orders.drafted(campaign, edition -> OrderFixture.standby(orders.insertion(edition), run, 7, "")));

        assertThat(lines(made))
                .contains(
                        "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(run),
                        "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(run.plusDays(7)))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("DESCRIPTION:On standby: it may run on any day of the paper from " + DAY.format(run)
                                + " to " + DAY.format(run.plusDays(6)) + ". "))
                .anySatisfy(line -> assertThat(line).startsWith("SUMMARY:May run: "));
    }

    @Test
    void putsStandbyOnTheDayOnWhichItRanOnceThatIsKnown() {
        var past = orders.past();
        var made =
                orders.sentLately(campaign, details -> OrderFixture.standby(details, past.minusDays(3), 4, "It may"));
        copies.release(made.insertion());
        print.acceptMaterial(made.insertion(), orders.seen(made));
        print.reportRun(made.insertion(), orders.seen(made), orders.run());

        assertThat(calendar.entries(campaign, past.minusDays(10), past.plusDays(10)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.day()).isEqualTo(past);
                    assertThat(entry.isOfWindow()).isFalse();
                });
        assertThat(lines(made))
                .contains("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(past))
                .anySatisfy(line -> assertThat(line).startsWith("SUMMARY:Runs: "))
                .noneMatch(line -> line.startsWith("DESCRIPTION:On standby"));
    }

    private List<String> lines(OrderFixture.Made made) {
        return List.of(
                calendar.file(made.insertion()).text().replace("\r\n ", "").split("\r\n"));
    }

    @Test
    void leavesOutWhatWasCalledOff() {
        var made = orders.sent(campaign);
        kills.kill(made.insertion(), orders.seen(made), new KillDetails("Pat Rep", "No money", null));

        assertThat(calendar.entries(campaign, orders.past(), orders.ahead())).isEmpty();
        assertThat(insertions.due(campaign, 10)).isEmpty();
    }

    @Test
    void tellsTheNextDeadlinesThatAreNotMet() {
        var made = orders.drafted(campaign);
        assertThat(insertions.due(campaign, 2))
                .extracting(DueRow::kind)
                .containsExactly(DeadlineKind.SPACE, DeadlineKind.CANCEL);

        orders.sent(made);

        assertThat(insertions.due(campaign, 9))
                .extracting(DueRow::kind)
                .containsExactly(DeadlineKind.CANCEL, DeadlineKind.MATERIAL);
    }

    @Test
    void showsApproversNoDraft() {
        orders.drafted(campaign);
        Staff.signIn(Role.APPROVER);

        assertThat(insertions.due(campaign, 10)).isEmpty();
        assertThat(calendar.entries(campaign, orders.past(), orders.ahead())).isEmpty();
    }

    @Test
    void refusesMoreThanAYearOrSo() {
        assertThatThrownBy(() -> calendar.entries(campaign, LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1)))
                .hasMessage("Choose at most 400 days.");
    }

    @Test
    void givesAFileWithTheRunAndEachDeadlineUnderKeysThatStay() {
        var made = orders.sent(campaign);
        var file = calendar.file(made.insertion());
        var due = insertions
                .insertion(made.insertion())
                .due(DeadlineKind.MATERIAL)
                .orElseThrow();
        var lines = file.text().replace("\r\n ", "").split("\r\n");

        assertThat(file.name()).isEqualTo("order-1-1.ics");
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR");
        assertThat(lines)
                .contains(
                        "UID:" + made.insertion() + "-run@undersigned",
                        "UID:" + made.insertion() + "-material@undersigned",
                        "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(orders.ahead()),
                        "DTSTART:"
                                + DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
                                        .format(due.atOffset(ZoneOffset.UTC)),
                        "STATUS:CONFIRMED");
        assertThat(Arrays.stream(lines).filter("BEGIN:VEVENT"::equals)).hasSize(4);
        assertThat(file.text()).contains("\\, National");
    }
}
