package org.undersigned.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.outreach.ParticipationFilter.Order;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class PipelineServiceTest {

    @Autowired
    private PipelineService pipeline;

    @Autowired
    private PipelineFigures figures;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private PartyService parties;

    @Autowired
    private OutreachUse use;

    @Autowired
    private OutreachFixture fixture;

    @Autowired
    private Clock clock;

    private final StaffUser robin = Staff.with("Robin", Role.CAMPAIGNER);
    private final StaffUser kim = Staff.with("Kim", Role.CAMPAIGNER);
    private UUID campaign;
    private ParticipationFilter all;

    @BeforeEach
    void signIn() {
        campaign = fixture.campaign();
        all = ParticipationFilter.all(campaign);
        Staff.signIn(robin);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void listsACampaignBySortKeyInPages() {
        open("Zoë Kravitz", "acting", Tier.A, Stage.ASKED, null);
        open("Sean Astin", "acting", Tier.B, Stage.IDENTIFIED, null);
        open("R.E.M.", "music", Tier.MARQUEE, Stage.CLEARED, null);
        fixture.identified(fixture.campaign());

        assertThat(names(all)).containsExactly("Sean Astin", "Zoë Kravitz", "R.E.M.");
        assertThat(pipeline.count(all)).isEqualTo(3);
        assertThat(pipeline.rows(all, 1, 1)).extracting(ParticipationRow::name).containsExactly("Zoë Kravitz");
        assertThat(pipeline.rows(all, 3, 10)).isEmpty();
    }

    @Test
    void filtersByStageTierAndDiscipline() {
        open("Ann Actor", "acting", Tier.A, Stage.ASKED, null);
        open("Ben Bass", "music", Tier.B, Stage.ASKED, null);
        open("Cy Cellist", "music", Tier.A, Stage.IDENTIFIED, null);
        fixture.identified(campaign);

        assertThat(names(all.withStages(Set.of(Stage.ASKED)))).containsExactly("Ann Actor", "Ben Bass");
        assertThat(names(all.withTiers(Set.of(Tier.A)))).containsExactly("Ann Actor", "Cy Cellist");
        assertThat(names(all.withDisciplines(Set.of("music")))).containsExactly("Ben Bass", "Cy Cellist");
        assertThat(names(all.withDisciplines(Set.of("music")).withTiers(Set.of(Tier.A))))
                .containsExactly("Cy Cellist");
        assertThat(pipeline.count(all.withDisciplines(Set.of("music")))).isEqualTo(2);
        var none = Discipline.NONE.code();
        assertThat(pipeline.count(all.withDisciplines(Set.of(none)))).isEqualTo(1);
        assertThat(pipeline.count(all.withDisciplines(Set.of(none, "music")))).isEqualTo(3);
        assertThat(names(all.withDisciplines(Set.of(none, "music"))))
                .contains("Ben Bass", "Cy Cellist")
                .doesNotContain("Ann Actor")
                .hasSize(3);
    }

    @Test
    void filtersByOwnerWhereMeIsWhoeverLooks() {
        open("Mine Own", "music", Tier.B, Stage.IDENTIFIED, robin.id());
        open("Kims Own", "music", Tier.B, Stage.IDENTIFIED, kim.id());
        open("Nobodys Own", "music", Tier.B, Stage.IDENTIFIED, null);
        var mine = all.withOwners(Set.of(OwnerChoice.ME));

        assertThat(names(mine)).containsExactly("Mine Own");
        assertThat(names(all.withOwners(Set.of(OwnerChoice.NOBODY)))).containsExactly("Nobodys Own");
        assertThat(names(all.withOwners(Set.of(OwnerChoice.NOBODY, OwnerChoice.of(kim.id())))))
                .containsExactly("Kims Own", "Nobodys Own");
        assertThat(Staff.as(kim, () -> names(mine))).containsExactly("Kims Own");
    }

    @Test
    void findsByWordsOfTheNameAndByOtherNames() {
        open("Mötley Crüe", "music", Tier.B, Stage.IDENTIFIED, null);
        open("Sean Astin", "acting", Tier.B, Stage.IDENTIFIED, null);
        open("100% Wolf", "music", Tier.B, Stage.IDENTIFIED, null);
        var alias = "Plantagenet " + Ids.next();
        var aliased = new PartyDetails(
                PartyKind.PERSON,
                List.of(NameDetails.credited("Ada Quill"), NameDetails.of(NameKind.ALIAS, alias)),
                List.of(),
                List.of(),
                null);
        participations.open(
                campaign, parties.create(aliased), new ParticipationDetails(Tier.B, Stage.IDENTIFIED, null));

        assertThat(names(all.withText("motley"))).containsExactly("Mötley Crüe");
        assertThat(names(all.withText("sean asti"))).containsExactly("Sean Astin");
        assertThat(names(all.withText("sean crue"))).isEmpty();
        assertThat(names(all.withText(alias))).containsExactly("Ada Quill");
        assertThat(names(all.withText("%"))).doesNotContain("Sean Astin");
        assertThat(names(all.withText("' or 1=1 --"))).isEmpty();
        assertThat(pipeline.count(all.withText("motley"))).isEqualTo(1);
    }

    @Test
    void findsBestMatchFirstForTheSearchBox() {
        open("Astina Seanova", "acting", Tier.B, Stage.IDENTIFIED, null);
        open("Sean Astin", "acting", Tier.B, Stage.IDENTIFIED, null);
        fixture.party("Sean Astin");

        assertThat(pipeline.find(campaign, "astin", 5))
                .extracting(ParticipationRow::name)
                .containsExactly("Sean Astin", "Astina Seanova");
        assertThat(pipeline.find(campaign, "astin", 1)).hasSize(1);
        assertThat(pipeline.find(campaign, " ", 5)).isEmpty();
    }

    @Test
    void findsNamesThatAreOnlyAlikeWhereTheCampaignHasNoOther() {
        open("Zebulon Quackenbush", "acting", Tier.B, Stage.IDENTIFIED, null);
        fixture.party("Zebulon Quackenbosh");
        assertThat(pipeline.find(campaign, "zebulon quackenbosh", 5))
                .extracting(ParticipationRow::name)
                .containsExactly("Zebulon Quackenbush");

        open("Zebulon Quackenbosh Junior", "acting", Tier.B, Stage.IDENTIFIED, null);
        assertThat(pipeline.find(campaign, "zebulon quackenbosh", 5))
                .extracting(ParticipationRow::name)
                .containsExactly("Zebulon Quackenbosh Junior");
    }

    /** More shorter names than the search of the directory looks at come before the one of this campaign. */
    @Test
    void findsACommonWordOfThisCampaignBehindAllOthersOfTheDirectory() {
        for (var other = 0; other < 201; other++) {
            fixture.party("Vrumbel " + (char) ('a' + other % 26));
        }
        open("Anneliese Vrumbel-Hohenstaufen", "acting", Tier.B, Stage.IDENTIFIED, null);

        assertThat(pipeline.find(campaign, "vrumbel", 5))
                .extracting(ParticipationRow::name)
                .containsExactly("Anneliese Vrumbel-Hohenstaufen");
    }

    @Test
    void ordersByStageDueDayAndChange() {
        var early = open("Early Bird", "music", Tier.B, Stage.VERBAL_YES, null);
        var late = open("Late Riser", "music", Tier.B, Stage.IDENTIFIED, null);
        open("Never Due", "music", Tier.B, Stage.ASKED, null);
        plan(early, 0);
        plan(late, 3);
        participations.move(late, fixture.row(late).version(), Stage.RESEARCHED, null);

        assertThat(names(all.orderedBy(Order.STAGE, false))).containsExactly("Late Riser", "Never Due", "Early Bird");
        assertThat(names(all.orderedBy(Order.STAGE, true))).containsExactly("Early Bird", "Never Due", "Late Riser");
        assertThat(names(all.orderedBy(Order.DUE, false))).containsExactly("Early Bird", "Late Riser", "Never Due");
        assertThat(names(all.orderedBy(Order.DUE, true))).containsExactly("Late Riser", "Early Bird", "Never Due");
        assertThat(names(all.orderedBy(Order.CHANGED, true))).startsWith("Late Riser");
        assertThat(names(all.orderedBy(Order.NAME, true))).containsExactly("Late Riser", "Never Due", "Early Bird");
    }

    @Test
    void filtersAndCountsWhatIsDueInTheZoneOfTheCampaign() {
        var overdue = open("Over Due", "music", Tier.B, Stage.ASKED, robin.id());
        var today = open("To Day", "music", Tier.B, Stage.ASKED, robin.id());
        var kims = open("Kims Day", "music", Tier.B, Stage.ASKED, kim.id());
        var later = open("Next Month", "music", Tier.B, Stage.ASKED, robin.id());
        plan(overdue, -1);
        plan(today, 0);
        plan(kims, 0);
        plan(later, 31);

        assertThat(names(all.withDue(Set.of(Due.OVERDUE)))).containsExactly("Over Due");
        assertThat(names(all.withDue(Set.of(Due.TODAY)))).containsExactlyInAnyOrder("To Day", "Kims Day");
        assertThat(names(all.withDue(Set.of(Due.TODAY, Due.OVERDUE)).withOwners(Set.of(OwnerChoice.ME))))
                .containsExactlyInAnyOrder("Over Due", "To Day");
        assertThat(figures.due(campaign, robin.id())).isEqualTo(2);
        assertThat(figures.dueOf(campaign, robin.id())).isEqualTo(new DueFigures(1, 1, 0));
        assertThat(figures.dueOf(campaign, null)).isEqualTo(new DueFigures(1, 2, 0));
    }

    @Test
    void countsByStageAndByDiscipline() {
        open("Ann Actor", "acting", Tier.A, Stage.ASKED, null);
        open("Ben Bass", "music", Tier.B, Stage.ASKED, null);
        open("Cy Cellist", "music", Tier.A, Stage.IDENTIFIED, null);
        fixture.signed(campaign);

        assertThat(figures.byStage(campaign))
                .containsOnlyKeys(Stage.values())
                .containsEntry(Stage.ASKED, 2)
                .containsEntry(Stage.IDENTIFIED, 1)
                .containsEntry(Stage.SIGNED, 1)
                .containsEntry(Stage.WITHDRAWN, 0);
        assertThat(figures.byDiscipline(campaign)).containsExactlyEntriesOf(orderedMusicThenActingThenNone());
    }

    @Test
    void showsThePartysParticipationsInAllCampaigns() {
        var first = fixture.identified(campaign);
        var second = fixture.campaign();
        var again = fixture.open(second, first.partyId(), new ParticipationDetails(Tier.A, Stage.CLEARED, robin.id()));

        assertThat(pipeline.ofParty(first.partyId()))
                .extracting(ParticipationRow::id)
                .containsExactly(again.id(), first.id());
        assertThat(use.usedAmong(List.of(first.partyId(), fixture.party("Unused"))))
                .containsExactly(first.partyId());
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertThatThrownBy(() -> pipeline.row(Ids.next()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("outreach.refused.unknown-participation"));
    }

    private static Map<String, Integer> orderedMusicThenActingThenNone() {
        var expected = new LinkedHashMap<String, Integer>();
        expected.put("music", 2);
        expected.put("acting", 1);
        expected.put(Discipline.NONE.code(), 1);
        return expected;
    }

    private UUID open(String name, String discipline, Tier tier, Stage stage, UUID owner) {
        var party = fixture.party(name, discipline);
        return fixture.open(campaign, party, new ParticipationDetails(tier, stage, owner))
                .id();
    }

    private void plan(UUID participation, int daysFromToday) {
        var day = LocalDate.ofInstant(clock.instant(), CampaignFixture.ZONE).plus(daysFromToday, ChronoUnit.DAYS);
        participations.plan(participation, fixture.row(participation).version(), NextStep.action("Call", day));
    }

    private List<String> names(ParticipationFilter filter) {
        return pipeline.rows(filter, 0, 50).stream().map(ParticipationRow::name).toList();
    }
}
