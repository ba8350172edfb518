package org.undersigned.directory.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.directory.DirectoryFixture.fresh;
import static org.undersigned.directory.representation.Routing.PRESS_ASKS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailService;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.representation.AgencyMovePreview.Staying;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class AgencyMoveServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Autowired
    private AgencyMoveService moves;

    @Autowired
    private RepresentationService representations;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    private UUID jane = new UUID(0, 0);
    private UUID before = new UUID(0, 0);
    private UUID after = new UUID(0, 0);
    private UUID client = new UUID(0, 0);
    private AgencyMove move = new AgencyMove(jane, after, DAY);

    @BeforeEach
    void makeParties() {
        Staff.signIn(Role.CAMPAIGNER);
        jane = directory.person("Jane Roe");
        before = directory.organisation(fresh("Roe & Co"));
        after = directory.organisation(fresh("Other Talent"));
        client = directory.person(fresh("Ada Quill"));
        move = new AgencyMove(jane, after, DAY);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void endsWhatWasAndBeginsItAnewWithTheSameParticulars() {
        var details = RepresentationDetails.of(RepresentativeRole.AGENT, before, PRESS_ASKS)
                .in("music", "US")
                .during(LocalDate.of(2024, 1, 1), null);
        var id = representations.add(client, jane, details);

        moves.move(move, Map.of(id, 0L), true);

        assertThat(representations.representationsOf(client))
                .extracting(RepresentationLine::details, line -> line.verified() != null)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(details.during(details.from(), DAY.minusDays(1)), false),
                        Tuple.tuple(details.at(after).during(DAY, null), true));
        assertThat(representations.countClientsOf(jane).total()).isEqualTo(2);
        assertThat(database.count(
                        "audit_event where verb = 'directory.representation.moved' and subject_id = ?",
                        UuidBytes.of(jane)))
                .isOne();
    }

    @Test
    void showsWhatGoesAlongAndWhatStaysWithItsReason() {
        var goes = representations.add(client, jane, at(before));
        represent(at(before).during(null, DAY.minusDays(1)));
        represent(at(before).during(DAY, null));
        represent(at(after));

        var preview = moves.preview(move);

        assertThat(preview.moving())
                .singleElement()
                .returns(goes, row -> row.line().id())
                .returns(0, row -> row.openAsks());
        assertThat(preview.staying())
                .extracting(Staying::reason)
                .containsExactlyInAnyOrder(StayReason.ENDED, StayReason.BEGINS_LATER, StayReason.THERE_ALREADY);
    }

    @Test
    void leavesBehindWhatTheClientHasTheSameOfThere() {
        var known = representations.add(client, jane, at(before));
        representations.add(client, jane, at(after).during(DAY.plusDays(5), null));
        var twice = directory.person(fresh("Ben Quill"));
        var first = representations.add(twice, jane, at(before));
        var second = representations.add(twice, jane, at(directory.organisation(fresh("Third Desk"))));

        assertThat(moves.preview(move).staying())
                .extracting(staying -> staying.line().client().id(), Staying::reason)
                .contains(Tuple.tuple(client, StayReason.SAME_THERE), Tuple.tuple(twice, StayReason.SAME_THERE));
        assertRefused("directory.refused.stays-behind", () -> moves.move(move, Map.of(known, 0L), false));
        assertRefused("directory.refused.stays-behind", () -> moves.move(move, Map.of(first, 0L, second, 0L), false));
    }

    @Test
    void tellsEachClientsHistoryWhatAnEditionByHandWould() {
        var other = directory.person(fresh("Ben Quill"));
        var chosen = Map.of(
                representations.add(client, jane, at(before)), 0L, representations.add(other, jane, at(before)), 0L);

        moves.move(move, chosen, true);

        for (var card : List.of(client, other)) {
            var entry = trail.history("party", card, 1).getFirst();
            assertThat(entry.verb()).isEqualTo("directory.representation.taken-along");
            assertThat(entry.particulars()).extracting("name").contains("representative", "agency", "from-day");
        }
    }

    @Test
    void movesAllThatIsChosenOrNothing() {
        var chosen = new HashMap<UUID, Long>();
        chosen.put(representations.add(client, jane, at(before)), 0L);
        assertRefused("directory.refused.nothing-to-move", () -> moves.move(move, Map.of(), false));

        var meanwhile = represent(at(before));
        chosen.put(meanwhile, 0L);
        representations.verify(meanwhile, 0);
        assertRefused("base.refused.conflict", () -> moves.move(move, chosen, false));

        chosen.remove(meanwhile);
        chosen.put(represent(at(after)), 0L);
        assertRefused("directory.refused.stays-behind", () -> moves.move(move, chosen, false));
    }

    @Test
    void refusesToMoveWhatIsNotTheirs() {
        var other = directory.person("Max Mohr");
        var id = representations.add(client, other, at(before));
        assertRefused("directory.refused.stays-behind", () -> moves.move(move, Map.of(id, 0L), false));
        assertRefused(
                "directory.refused.moves-no-person",
                () -> moves.move(new AgencyMove(before, after, DAY), Map.of(id, 0L), false));
    }

    @Test
    void letsOnlyWritersMove() {
        var id = representations.add(client, jane, at(before));
        Staff.signIn(Role.AUDITOR);
        Unwritten.in(database, "representation", "party").whenDenied(() -> moves.move(move, Map.of(id, 0L), true));
    }

    private UUID represent(RepresentationDetails details) {
        return representations.add(directory.person(fresh("Ben Quill")), jane, details);
    }

    private static RepresentationDetails at(UUID agency) {
        return RepresentationDetails.of(RepresentativeRole.AGENT, agency);
    }

    private void assertRefused(String key, ThrowingCallable call) {
        Unwritten.in(database, "representation", "party").whenRefused(key, call);
    }
}
