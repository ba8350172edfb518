package org.undersigned.directory.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.undersigned.directory.DirectoryFixture.fresh;
import static org.undersigned.directory.representation.AgencyReturnPreview.Fate.CHANGED_SINCE;
import static org.undersigned.directory.representation.AgencyReturnPreview.Fate.GOES_BACK;
import static org.undersigned.directory.representation.AgencyReturnPreview.Fate.SAME_AGAIN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailService;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Taking the move of a representative to another agency back, with and without edits since. */
@ServiceTest
class AgencyReturnServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Autowired
    private AgencyMoveService moves;

    @Autowired
    private AgencyReturnService returns;

    @Autowired
    private RepresentationService representations;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private TrailService trail;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID jane = new UUID(0, 0);
    private UUID before = new UUID(0, 0);
    private UUID after = new UUID(0, 0);
    private String ada = "";
    private String ben = "";
    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);
    private String known = "";

    @BeforeEach
    void makeRepresentativeWithTwoClients() {
        Staff.signIn(Role.CAMPAIGNER);
        jane = directory.person("Jane Roe");
        before = directory.organisation(fresh("Roe & Co"));
        after = directory.organisation(fresh("Other Talent"));
        ada = fresh("Ada Quill");
        ben = fresh("Ben Quill");
        first = directory.person(ada);
        second = directory.person(ben);
        representations.add(first, jane, agent(before).during(LocalDate.of(2024, 1, 1), null));
        representations.add(second, jane, agent(before).in("music", "US"));
        known = database.fingerprint("representation");
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
        clock.reset();
    }

    @Test
    void leavesEverythingAsItWasBefore() {
        var move = moveAll();
        assertThat(database.fingerprint("representation")).isNotEqualTo(known);
        assertThat(returns.preview(move).lines())
                .extracting(AgencyReturnPreview.Line::client, AgencyReturnPreview.Line::fate)
                .containsExactly(tuple(ada, GOES_BACK), tuple(ben, GOES_BACK));

        returns.undo(move, 0);

        assertThat(database.fingerprint("representation")).isEqualTo(known);
        assertThat(returns.ofRepresentative(jane))
                .singleElement()
                .satisfies(line -> assertThat(line.undoneAt()).isNotNull());
    }

    @Test
    void tellsTheCardsOfRepresentativeAndClients() {
        returns.undo(moveAll(), 0);

        assertThat(trail.history("party", jane, 1).getFirst())
                .returns("directory.representation.moved-back", entry -> entry.verb());
        for (var client : new UUID[] {first, second}) {
            var entry = trail.history("party", client, 1).getFirst();
            assertThat(entry.verb()).isEqualTo("directory.representation.brought-back");
            assertThat(entry.particulars()).extracting("name").contains("representative", "agency", "from-day");
        }
    }

    @Test
    void leavesWhatSomebodyHasChangedSinceAndSaysWho() {
        var move = moveAll();
        clock.advance(Duration.ofMinutes(5));
        Staff.as(Staff.with("Kim", Role.CAMPAIGNER), () -> {
            var line = at(first, after);
            representations.verify(line.id(), line.version());
            return first;
        });
        var changed = representations.representationsOf(first);

        assertThat(returns.preview(move).staying())
                .singleElement()
                .returns(ada, line -> line.client())
                .returns(CHANGED_SINCE, line -> line.fate())
                .satisfies(line -> assertThat(line.change()).extracting("by").isEqualTo("Kim"));
        returns.undo(move, 0);

        assertThat(representations.representationsOf(first)).isEqualTo(changed);
        assertThat(representations.representationsOf(second))
                .singleElement()
                .returns(agent(before).in("music", "US"), line -> line.details());
        assertThat(trail.history("party", first, 1).getFirst())
                .returns("directory.representation.verified", entry -> entry.verb());
    }

    @Test
    void bringsNothingBackThatTheClientHasAgainByThen() {
        var move = moveAll();
        representations.add(first, jane, agent(before).during(DAY.plusDays(7), null));

        assertThat(returns.preview(move).lines())
                .extracting(AgencyReturnPreview.Line::client, AgencyReturnPreview.Line::fate)
                .containsExactly(tuple(ada, SAME_AGAIN), tuple(ben, GOES_BACK));
        returns.undo(move, 0);

        assertThat(representations.representationsOf(first)).hasSize(3);
        assertThat(representations.representationsOf(second)).hasSize(1);
    }

    @Test
    void refusesWhenNothingCanGoBack() {
        var move = moveAll();
        for (var client : new UUID[] {first, second}) {
            var line = at(client, after);
            representations.remove(line.id(), line.version());
        }

        assertThat(returns.preview(move).goingBack()).isEmpty();
        refuses("directory.refused.nothing-goes-back", move);
    }

    @Test
    void leavesAClientAloneWhoIsMergedUntilThatIsTakenBack() {
        var move = moveAll();
        var merge = Staff.as(
                Staff.with("Corinne", Role.COORDINATOR), () -> merges.merge(directory.person(fresh("Ada Q.")), first));

        assertThat(returns.preview(move).staying()).singleElement().returns(ada, line -> line.client());

        Staff.as(Staff.with("Corinne", Role.COORDINATOR), () -> {
            merges.undo(merge);
            return merge;
        });
        returns.undo(move, 0);
        assertThat(database.fingerprint("representation")).isEqualTo(known);
    }

    @Test
    void refusesASecondTimeAndAfterThirtyDays() {
        var move = moveAll();
        clock.advance(Duration.ofDays(31));
        refuses("directory.refused.move-past", move);
        assertThat(returns.ofRepresentative(jane)).isEmpty();

        clock.reset();
        returns.undo(move, 0);
        refuses("directory.refused.move-undone", move);
    }

    @Test
    void refusesWhatIsNoMoveOrIsSeenInAnotherState() {
        var move = moveAll();
        var merge = Staff.as(
                Staff.with("Corinne", Role.COORDINATOR),
                () -> merges.merge(directory.person(fresh("Max Mohr")), directory.person(fresh("M. Mohr"))));
        refuses("directory.refused.unknown-move", merge);
        refuses("directory.refused.unknown-move", first);
        Unwritten.in(database, "representation", "party", "undo_journal")
                .whenRefused("base.refused.conflict", () -> returns.undo(move, 7));
    }

    @Test
    void letsOnlyWritersTakeItBack() {
        var move = moveAll();
        Staff.signIn(Role.AUDITOR);
        Unwritten.in(database, "representation", "party", "undo_journal").whenDenied(() -> returns.undo(move, 0));
        assertThat(returns.ofRepresentative(jane)).hasSize(1);
    }

    private UUID moveAll() {
        var chosen = new HashMap<UUID, Long>();
        for (var client : new UUID[] {first, second}) {
            var line = at(client, before);
            chosen.put(line.id(), line.version());
        }
        return moves.move(new AgencyMove(jane, after, DAY), chosen, true);
    }

    private RepresentationLine at(UUID client, UUID agency) {
        return representations.representationsOf(client).stream()
                .filter(line -> agency.equals(line.details().agency()))
                .findFirst()
                .orElseThrow();
    }

    private static RepresentationDetails agent(UUID agency) {
        return RepresentationDetails.of(RepresentativeRole.AGENT, agency);
    }

    private void refuses(String key, UUID move) {
        Unwritten.in(database, "representation", "party", "undo_journal", "undo_step")
                .whenRefused(key, () -> returns.undo(move, 0));
    }
}
