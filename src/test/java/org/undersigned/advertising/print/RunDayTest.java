package org.undersigned.advertising.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** An ad ran on its day or within its window, or the paper has said otherwise. */
@ServiceTest
class RunDayTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private PrintService print;

    @Autowired
    private LapseService lapses;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH);
        Staff.signIn(Role.COORDINATOR);
        campaign = steps.campaign();
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void ranOnNoOtherDayUnlessThePaperHasSaidSo() {
        var made = fixture.accepted(campaign);
        var before = fixture.past().minusDays(1);
        var after = fixture.past().plusDays(1);
        refused().whenRefused("advertising.order.refused.other-day", () -> run(made, new RunDetails(before, "A7", "")));
        refused().whenRefused("advertising.order.refused.other-day", () -> run(made, new RunDetails(after, "A7", "")));
        var unsaid = new PaperNotice("Pat Rep", clock.instant(), " ");
        refused()
                .whenRefused(
                        "advertising.order.refused.no-means", () -> run(made, new RunDetails(after, "A7", "", unsaid)));

        run(made, new RunDetails(after, "A7", "", fixture.notice()));

        assertThat(print.runs(made.order()))
                .singleElement()
                .returns(after, RunRow::on)
                .returns(fixture.notice(), RunRow::notice);
    }

    @Test
    void ranOnAnyDayOfItsWindow() {
        var first = fixture.ahead();
        var made = fixture.sent(
                fixture.drafted(campaign, edition -> OrderFixture.standby(fixture.insertion(edition), first, 7, "")));
        steps.accept(made);
        clock.stopAt(first.plusDays(9).atStartOfDay(OrderFixture.ZONE).toInstant());
        refused().whenRefused("advertising.order.refused.other-day", () -> run(made, on(first.plusDays(7))));

        run(made, on(first.plusDays(6)));

        assertThat(state(made)).isEqualTo(InsertionState.RAN);
        assertThat(print.runs(made.order())).extracting(RunRow::notice).containsOnlyNulls();
    }

    @Test
    void didNotRunOnADayThatWasPromisedOnlyAsThePaperSays() {
        var made = fixture.accepted(campaign);
        refused()
                .whenRefused(
                        "advertising.order.refused.no-paper-notice",
                        () -> lapse(made, new LapseDetails("There was no room", null)));
        var tomorrow = new PaperNotice("Pat Rep", clock.instant().plus(Duration.ofDays(1)), "By mail");
        refused()
                .whenRefused(
                        "advertising.order.refused.said-later",
                        () -> lapse(made, new LapseDetails("There was no room", tomorrow)));

        lapse(made, fixture.notRun());

        assertThat(state(made)).isEqualTo(InsertionState.NOT_RUN);
        assertThat(lapses.lapses(made.order())).extracting(LapseRow::details).containsExactly(fixture.notRun());
    }

    private static RunDetails on(LocalDate day) {
        return new RunDetails(day, "A7", "");
    }

    private void run(Made made, RunDetails details) {
        print.reportRun(made.insertion(), fixture.seen(made), details);
    }

    private void lapse(Made made, LapseDetails details) {
        lapses.reportNotRun(made.insertion(), fixture.seen(made), details);
    }

    private InsertionState state(Made made) {
        return insertions.insertion(made.insertion()).state();
    }

    private Unwritten refused() {
        return Unwritten.in(database, OrderFixture.TABLES);
    }
}
