package org.undersigned.advertising.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
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
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** Runs and deadlines on their days in the zone of the paper, and as a file for other calendars. */
@ServiceTest
class CalendarServiceTest {

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
