package org.undersigned.advertising.print;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.access.Role;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.kill.KillDetails;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Walk;
import org.undersigned.testing.Walk.Step;

/** Every step with an insertion that the paper has, from every state that it can be in. */
@ServiceTest
class InsertionWalkTest {

    private static final Set<String> REFUSALS = Set.of(
            "advertising.order.refused.insertion-arrow",
            "advertising.order.refused.same-material",
            "advertising.order.refused.prepaid-already",
            "advertising.order.refused.unknown-sheet");
    private static final KillDetails KILL = new KillDetails("Pat Rep", "No money", null);
    private static final Set<InsertionState> AHEAD =
            EnumSet.of(InsertionState.BOOKED, InsertionState.MATERIAL_ACCEPTED);

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private PrintService print;

    @Autowired
    private TearSheetService sheets;

    @Autowired
    private LapseService lapses;

    @Autowired
    private KillService kills;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private CopiesAtHand copies;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    @Autowired
    private PlatformTransactionManager transactions;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH);
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        fixture.authorise(campaign);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void goesOnlyWhereAnArrowLeads(InsertionState from) {
        var made = in(from);

        new Walk<>(
                        database,
                        transactions,
                        () -> insertions.insertion(made.insertion()).state(),
                        REFUSALS)
                .from(from, steps(made));
    }

    private Made in(InsertionState state) {
        return switch (state) {
            case BOOKED -> sent(false);
            case MATERIAL_ACCEPTED -> accepted();
            case RAN -> ran();
            case FILED -> {
                var made = ran();
                sheets.file(made.insertion(), fixture.seen(made), fixture.tearSheet(OrderFixture.PAGE));
                yield made;
            }
            case CANCELLED -> killed(true);
            case CANCELLED_LATE -> killed(false);
            case NOT_RUN -> {
                var made = sent(false);
                lapses.reportNotRun(made.insertion(), fixture.seen(made), fixture.notRun());
                yield made;
            }
        };
    }

    /**
     * For a day that has passed, beside another insertion, so that the order does not end with it.
     *
     * @param cancellable whether the paper lets it be called off for nothing still
     */
    private Made sent(boolean cancellable) {
        var day = fixture.past();
        var ahead = fixture.ahead();
        var deadlines = cancellable
                ? Map.of(DeadlineKind.CANCEL, clock.instant().plus(Duration.ofDays(1)))
                : Map.<DeadlineKind, Instant>of();
        var made = fixture.weeksAgo(() -> {
            var drafted = fixture.drafted(campaign, edition -> on(edition, day, deadlines));
            fixture.book(drafted.order(), on(fixture.editionOf(drafted), ahead, Map.of()));
            return fixture.sent(drafted);
        });
        copies.release(made.insertion());
        return made;
    }

    private InsertionDetails on(UUID edition, LocalDate day, Map<DeadlineKind, Instant> deadlines) {
        return OrderFixture.insertion(edition, day, fixture.stated(OrderFixture.PRICE, deadlines));
    }

    private Made accepted() {
        var made = sent(false);
        print.acceptMaterial(made.insertion(), fixture.seen(made));
        return made;
    }

    private Made ran() {
        var made = accepted();
        print.reportRun(made.insertion(), fixture.seen(made), fixture.run());
        return made;
    }

    private Made killed(boolean cancellable) {
        var made = sent(cancellable);
        onItsDay(() -> kills.kill(made.insertion(), fixture.seen(made), KILL));
        return made;
    }

    private void onItsDay(Supplier<UUID> step) {
        clock.at(fixture.past().atTime(LocalTime.NOON).atZone(OrderFixture.ZONE).toInstant(), step);
    }

    private List<Step<InsertionState>> steps(Made made) {
        var id = made.insertion();
        var paid = new PaymentDetails(OrderFixture.PRICE, fixture.past(), "Wire 12");
        return List.of(
                step("prepay", made, AHEAD, null, seen -> print.prepay(id, seen, paid)),
                step(
                        "accept material",
                        made,
                        EnumSet.of(InsertionState.BOOKED),
                        InsertionState.MATERIAL_ACCEPTED,
                        seen -> print.acceptMaterial(id, seen)),
                step(
                        "run",
                        made,
                        EnumSet.of(InsertionState.MATERIAL_ACCEPTED),
                        InsertionState.RAN,
                        seen -> print.reportRun(id, seen, fixture.run())),
                step(
                        "file the tear sheet",
                        made,
                        EnumSet.of(InsertionState.RAN, InsertionState.FILED),
                        InsertionState.FILED,
                        seen -> sheets.file(
                                id, seen, fixture.tearSheet(OrderFixture.PAGE).because("In a better copy"))),
                step(
                        "take the tear sheet back",
                        made,
                        EnumSet.of(InsertionState.FILED),
                        InsertionState.RAN,
                        seen -> sheets.takeBack(sheet(made), seen, "Another page")),
                step(
                        "kill",
                        made,
                        AHEAD,
                        InsertionState.CANCELLED_LATE,
                        seen -> onItsDay(() -> kills.kill(id, seen, KILL))),
                step(
                        "lapse",
                        made,
                        AHEAD,
                        InsertionState.NOT_RUN,
                        seen -> lapses.reportNotRun(id, seen, fixture.notRun())));
    }

    /** Of one that has none it is refused as unknown. */
    private UUID sheet(Made made) {
        return sheets.sheets(made.order()).stream()
                .filter(TearSheetRow::stands)
                .map(TearSheetRow::id)
                .findFirst()
                .orElseGet(UUID::randomUUID);
    }

    private Step<InsertionState> step(
            String name, Made made, Set<InsertionState> from, @Nullable InsertionState to, LongConsumer call) {
        return new Step<>(name, from, to, () -> fixture.seen(made), call);
    }
}
