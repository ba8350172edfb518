package org.undersigned.roster.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.FilingTrait;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.outreach.OutreachFixture;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.roster.EditionDifference;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.OrderPreview;
import org.undersigned.roster.OrderPreviews;
import org.undersigned.roster.Ordering;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.SealDetails;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Ranked marquee names stand first, then the other marquee names, then the rest; and the orders can be compared. */
@ServiceTest
class RankServiceTest {

    @Autowired
    private RankService ranks;

    @Autowired
    private RosterService rosters;

    @Autowired
    private OrderPreviews previews;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private OutreachFixture participations;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private ParticipationService pipeline;

    @Autowired
    private PartyService parties;

    @Autowired
    private Database database;

    private UUID campaign = new UUID(0, 0);
    private LetterVersionFacts words;
    private UUID cy;
    private UUID dee;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        signs(directory.person("Ada Abel"));
        signs(marquee("Ben Boro"));
        cy = marquee("Cy Coe");
        signs(cy);
        dee = marquee("Dee Doe");
        signs(dee);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void putsRankedNamesFirstThenOtherMarqueeNamesThenTheRest() {
        rank(dee);
        rank(cy);
        assertThat(listed()).containsExactly("Dee Doe", "Cy Coe", "Ben Boro", "Ada Abel");

        ranks.move(campaign, version(), cy, RankMove.UP);
        assertThat(listed()).containsExactly("Cy Coe", "Dee Doe", "Ben Boro", "Ada Abel");

        ranks.drop(campaign, version(), cy);
        assertThat(listed()).containsExactly("Dee Doe", "Ben Boro", "Cy Coe", "Ada Abel");
        assertThat(ranks.ranked(campaign).names()).containsExactly(new RankedName(1, dee, "Dee Doe"));
    }

    @Test
    void sealsTheRanksAndTellsOfALaterMove() {
        rank(dee);
        rank(cy);
        var first = seal();
        ranks.move(campaign, version(), cy, RankMove.UP);
        var second = seal();

        assertThat(rosters.difference(first, second))
                .extracting(EditionDifference::reordered)
                .satisfies(moved -> assertThat((List<?>) moved).hasSize(1));
    }

    @Test
    void keepsWhoHasARankInTheDirectory() {
        var zoe = directory.person("Zoë Zed");
        var opened = participations.open(campaign, zoe, new ParticipationDetails(Tier.MARQUEE, Stage.IDENTIFIED, null));
        rank(zoe);
        pipeline.removeUnused(List.of(opened.id()));

        Unwritten.in(database, "party", "ranked_party")
                .whenRefused("directory.refused.party-in-use", () -> parties.removeUnused(zoe));
        parties.removeIfUnused(List.of(zoe));
        assertThat(ranks.ranked(campaign).names()).containsExactly(new RankedName(1, zoe, "Zoë Zed"));
    }

    @Test
    void refusesWhoIsNoMarqueeNameHasARankAlreadyOrGoesNoFurther() {
        var other = directory.person("Zoë Zed");
        refuses("roster.refused.not-marquee", () -> rank(other));
        rank(dee);
        refuses("roster.refused.ranked-already", () -> rank(dee));
        refuses("roster.refused.no-further", () -> ranks.move(campaign, version(), dee, RankMove.UP));
        refuses("roster.refused.no-further", () -> ranks.move(campaign, version(), dee, RankMove.DOWN));
        refuses("roster.refused.not-ranked", () -> ranks.move(campaign, version(), cy, RankMove.UP));
        refuses("roster.refused.not-ranked", () -> ranks.drop(campaign, version(), cy));
    }

    @Test
    void tellsWhoeverRanksInTheSameMomentThatTheRanksHaveChanged() {
        rank(dee);

        assertThatThrownBy(() -> ranks.rank(campaign, 0, cy)).isInstanceOf(Conflict.class);
        Staff.signIn(Role.PRESS_OFFICER);
        assertThatThrownBy(() -> ranks.rank(campaign, version(), cy)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsOneRankOfTwoPartiesThatBecomeOne() {
        var same = marquee("Cy R. Coe");
        rank(same);
        rank(dee);
        rank(cy);
        var merge = merges.merge(cy, same);
        assertThat(ranks.ranked(campaign).names()).extracting(RankedName::party).containsExactly(cy, dee);

        merges.undo(merge);
        assertThat(ranks.ranked(campaign).names()).extracting(RankedName::party).containsExactly(same, dee, cy);
    }

    @Test
    void showsTheListInEachOrderAndWhereNamesFallThatAreFiledOtherwise() {
        signs(directory.group("The Quills"));
        rank(dee);

        var preview = previews.of(choice(Ordering.ALPHABETICAL));

        assertThat(preview.names()).isEqualTo(5);
        assertThat(preview.orders()).extracting(OrderPreview.Ends::ordering).containsExactly(Ordering.values());
        assertThat(preview.orders().getLast().first())
                .extracting(EditionLine::credited)
                .startsWith("Dee Doe", "Ben Boro", "Cy Coe");
        assertThat(preview.marquee()).hasSize(3);
        assertThat(preview.filed()).singleElement().satisfies(filed -> {
            assertThat(filed.line().credited()).isEqualTo("The Quills");
            assertThat(filed.traits()).containsExactly(FilingTrait.ARTICLE);
            assertThat(filed.places()).containsEntry(Ordering.ALPHABETICAL, 5);
        });
    }

    private UUID marquee(String name) {
        var party = directory.person(name);
        participations.open(campaign, party, new ParticipationDetails(Tier.MARQUEE, Stage.IDENTIFIED, null));
        return party;
    }

    /** Of marquee names a second person confirms. */
    private void signs(UUID party) {
        Staff.signIn(Role.COORDINATOR);
        var id = signatures.claimed(words, party, EnumSet.allOf(Scope.class));
        signatures.show(words, List.of(id));
        Staff.signIn(Role.COORDINATOR);
        signatures.confirm(id);
    }

    private void rank(UUID party) {
        ranks.rank(campaign, version(), party);
    }

    private long version() {
        return ranks.ranked(campaign).version();
    }

    private ListChoice choice(Ordering ordering) {
        return new ListChoice(words.letterId(), 1, Scope.PRINT_AD, ordering);
    }

    private List<String> listed() {
        return rosters.live(choice(Ordering.MARQUEE_FIRST)).lines().stream()
                .map(EditionLine::credited)
                .toList();
    }

    private UUID seal() {
        var list = rosters.live(choice(Ordering.MARQUEE_FIRST));
        return rosters.seal(new SealDetails(list.choice(), "Launch ad", "Press desk", list.hash()));
    }

    private void refuses(String key, ThrowingCallable step) {
        var before = database.fingerprint("ranking", "ranked_party");
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint("ranking", "ranked_party")).isEqualTo(before);
    }
}
