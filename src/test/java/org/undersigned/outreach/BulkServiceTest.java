package org.undersigned.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Tier;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class BulkServiceTest {

    private static final ParticipationDetails IDENTIFIED = new ParticipationDetails(Tier.B, Stage.IDENTIFIED, null);
    private static final ParticipationChange ASK = new ParticipationChange.Move(Stage.ASKED, null);

    @Autowired
    private BulkService bulk;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private OutreachFixture fixture;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    private final StaffUser robin = Staff.with("Robin", Role.CAMPAIGNER);
    private final StaffUser kim = Staff.with("Kim", Role.CAMPAIGNER);
    private UUID campaign;

    @BeforeEach
    void signIn() {
        campaign = fixture.campaign();
        Staff.signIn(robin);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void doesWhatThePreviewShowsAndNothingElse() {
        var free = fixture.identified(campaign);
        var mine = fixture.at(campaign, Stage.CLEARED, robin.id());
        var kims = fixture.at(campaign, Stage.CLEARED, kim.id());
        var talking = fixture.at(campaign, Stage.TALKING, null);
        var signed = fixture.signed(campaign);
        var before = database.fingerprint("participation", "stage_change");

        var preview = bulk.preview(ids(free, mine, kims, talking, signed), ASK);

        assertThat(database.fingerprint("participation", "stage_change")).isEqualTo(before);
        assertThat(preview).extracting(BulkLine::name).isSorted();
        assertThat(preview)
                .filteredOn(line -> !line.isRefused())
                .extracting(BulkLine::id)
                .containsExactlyInAnyOrder(free.id(), mine.id());
        assertThat(refusal(preview, kims)).contains(kims.name()).contains("belongs to");
        assertThat(refusal(preview, talking)).contains("cannot go to");
        assertThat(refusal(preview, signed)).contains("has signed");

        var done = bulk.apply(preview, ASK);

        assertThat(done).hasSize(2).noneMatch(BulkLine::isRefused);
        assertThat(fixture.row(free.id()))
                .returns(Stage.ASKED, ParticipationRow::stage)
                .returns(robin.id(), ParticipationRow::owner);
        assertThat(fixture.row(mine.id()).stage()).isEqualTo(Stage.ASKED);
        assertThat(fixture.row(kims.id())).isEqualTo(kims);
        assertThat(fixture.row(talking.id())).isEqualTo(talking);
        assertThat(fixture.row(signed.id())).isEqualTo(signed);
    }

    @Test
    void writesOneEntryForEachAsOneClickDoes() {
        var one = fixture.identified(campaign);
        var other = fixture.identified(campaign);
        var byClick = fixture.identified(campaign);
        participations.move(byClick.id(), 0, Stage.ASKED, null);

        bulk.apply(bulk.preview(ids(one, other), ASK), ASK);

        for (var participation : List.of(one, other)) {
            assertThat(trail.history("participation", participation.id(), 10)).hasSize(2);
            assertThat(trail.history("participation", participation.id(), 1).getFirst())
                    .returns("outreach.participation.moved", row -> row.verb())
                    .returns(participation.name(), row -> row.subject().label());
        }
        assertThat(trail.history("participation", byClick.id(), 1).getFirst().particulars())
                .isEqualTo(
                        trail.history("participation", one.id(), 1).getFirst().particulars());
    }

    @Test
    void leavesOutWhatSomebodyChangedSinceThePreview() {
        var one = fixture.identified(campaign);
        var other = fixture.identified(campaign);
        var preview = bulk.preview(ids(one, other), ASK);
        participations.rank(one.id(), 0, Tier.MARQUEE);

        var done = bulk.apply(preview, ASK);

        assertThat(refusal(done, one)).contains("has changed");
        assertThat(fixture.row(one.id()).stage()).isEqualTo(Stage.IDENTIFIED);
        assertThat(fixture.row(other.id()).stage()).isEqualTo(Stage.ASKED);
    }

    @Test
    void leavesOutWhatIsGoneSinceThePreview() {
        var one = fixture.identified(campaign);
        var preview = bulk.preview(ids(one), ASK);
        participations.removeUnused(List.of(one.id()));

        assertThat(bulk.apply(preview, ASK)).singleElement().matches(BulkLine::isRefused);
    }

    @Test
    void assignsWhatMayBeAssigned() {
        var free = fixture.identified(campaign);
        var kims = fixture.at(campaign, Stage.CLEARED, kim.id());
        var toRobin = new ParticipationChange.Assignment(robin.id());

        bulk.apply(bulk.preview(ids(free, kims), toRobin), toRobin);

        assertThat(fixture.row(free.id()).owner()).isEqualTo(robin.id());
        assertThat(fixture.row(kims.id()).owner()).isEqualTo(kim.id());
    }

    @Test
    void asksForAReasonWhereOneClickDoes() {
        var one = fixture.identified(campaign);
        var closing = new ParticipationChange.Move(Stage.NO_ANSWER, null);
        var explained = new ParticipationChange.Move(Stage.NO_ANSWER, "Three mails, two calls");

        assertThat(bulk.preview(ids(one), closing)).singleElement().matches(BulkLine::isRefused);

        bulk.apply(bulk.preview(ids(one), explained), explained);
        assertThat(trail.history("participation", one.id(), 1).getFirst().reason())
                .isEqualTo("Three mails, two calls");
    }

    @Test
    void takesEachPartyIntoThePipelineInItsOwnWay() {
        var ada = fixture.party("Ada Each");
        var ben = fixture.party("Ben Each");

        var opened = bulk.openEach(
                campaign, Map.of(ada, IDENTIFIED, ben, new ParticipationDetails(Tier.B, Stage.RESEARCHED, null)));

        assertThat(opened).containsOnlyKeys(ada, ben);
        assertThat(fixture.row(opened.get(ada)).stage()).isEqualTo(Stage.IDENTIFIED);
        assertThat(fixture.row(opened.get(ben)))
                .returns(Stage.RESEARCHED, ParticipationRow::stage)
                .returns(Tier.B, ParticipationRow::tier);
    }

    @Test
    void takesNoneOfTheirsIntoThePipelineWhenOneIsThereAlready() {
        var there = fixture.identified(campaign);
        var missing = fixture.party("Ada Missing");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bulk.openEach(campaign, Map.of(there.partyId(), IDENTIFIED, missing, IDENTIFIED)))
                .returns("outreach.refused.already-open", Refusal::key);

        assertThat(participations.of(campaign, missing)).isEmpty();
    }

    @Test
    void takesPartiesIntoThePipelineOnce() {
        var there = fixture.identified(campaign);
        var missing = fixture.party("Ada Missing");
        var parties = List.of(there.partyId(), missing);

        var preview = bulk.previewOpening(campaign, parties, IDENTIFIED);
        assertThat(preview).hasSize(2);
        assertThat(participations.of(campaign, missing)).isEmpty();

        var done = bulk.open(campaign, parties, IDENTIFIED);

        assertThat(done).isEqualTo(preview);
        assertThat(done)
                .filteredOn(BulkLine::isRefused)
                .extracting(BulkLine::id)
                .containsExactly(there.partyId());
        assertThat(participations.of(campaign, parties)).containsOnlyKeys(there.partyId(), missing);
    }

    @Test
    void refusesMoreThanABatch() {
        var many = IntStream.rangeClosed(0, BulkService.BATCH)
                .mapToObj(n -> Ids.next())
                .toList();
        var lines = Collections.nCopies(BulkService.BATCH + 1, new BulkLine(Ids.next(), 0, "Nobody", null));

        assertTooMany(() -> bulk.preview(many, ASK));
        assertTooMany(() -> bulk.apply(lines, ASK));
        assertTooMany(() -> bulk.open(campaign, many, IDENTIFIED));
    }

    private static void assertTooMany(Runnable useCase) {
        assertThatThrownBy(useCase::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("outreach.refused.too-many"));
    }

    private static List<UUID> ids(ParticipationRow... rows) {
        return Arrays.stream(rows).map(ParticipationRow::id).toList();
    }

    private static String refusal(List<BulkLine> lines, ParticipationRow participation) {
        return lines.stream()
                .filter(line -> line.id().equals(participation.id()))
                .findFirst()
                .orElseThrow()
                .refusal();
    }
}
