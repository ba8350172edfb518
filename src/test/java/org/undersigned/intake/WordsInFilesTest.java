package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.word.WordMeaning;
import org.undersigned.intake.word.WordService;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;

/** Words that the product does not know, mapped once and remembered. */
@ServiceTest
class WordsInFilesTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private WordService words;

    @Autowired
    private PartyService parties;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private StoredStaff staff;

    @Autowired
    private CurrentUser user;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        staff.store();
        campaign = fixture.campaign();
    }

    @Test
    void readsARememberedWordInEveryLaterFile() {
        var word = IntakeFixture.fresh("Lichtbild");
        var me = user.id();
        database.jdbc().update("update staff_user set password_hash = 'x' where id = ?", UuidBytes.of(me));
        words.remember(List.of(
                new WordMeaning(Field.DISCIPLINE, word, "photography"),
                new WordMeaning(Field.KIND, word, "GROUP"),
                new WordMeaning(Field.TIER, word, "A"),
                new WordMeaning(Field.STAGE, word, "VERBAL_YES"),
                new WordMeaning(Field.OWNER, word, me.toString())));
        var rows = "Name,Kind,Discipline,Tier,Stage,Owner\n" + IntakeFixture.fresh("Ada Quill")
                + (", " + word.toUpperCase() + ".").repeat(5) + "\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.opening(Stage.IDENTIFIED));
        fixture.apply(id);

        var line = fixture.line(id, 1);
        assertThat(line.kind()).isEqualTo(PartyKind.GROUP);
        assertThat(line.outcomeReason()).isNull();
        assertThat(parties.card(line.party()).details().disciplines()).containsExactly("photography");
        var participation = participations.of(campaign, line.party()).orElseThrow();
        assertThat(participation.tier()).isEqualTo(Tier.A);
        assertThat(participation.stage()).isEqualTo(Stage.VERBAL_YES);
        assertThat(participation.owner()).isEqualTo(me);
    }

    @Test
    void makesNothingOfAWordThatMeansNothingAndSaysSo() {
        var word = IntakeFixture.fresh("Lichtbild");
        var rows = "Name,Discipline\n" + IntakeFixture.fresh("Ada Quill") + "," + word + "\n";
        var id = fixture.checked(campaign, rows);
        assertThat(fixture.line(id, 1).proposal()).isEqualTo(Proposal.CREATE);
        fixture.apply(id);
        assertThat(fixture.line(id, 1).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(parties.card(fixture.line(id, 1).party()).details().disciplines())
                .isEmpty();
        assertThat(fixture.line(id, 1).outcomeReason()).contains("Discipline");
    }

    @Test
    void takesARowWhoseKindIsMappedAfterItWasRejected() {
        var word = IntakeFixture.fresh("Kapelle");
        var id = fixture.checked(campaign, "Name,Kind\n" + IntakeFixture.fresh("Quill") + "," + word + "\n");
        assertThat(fixture.line(id, 1).problem()).isEqualTo(Problem.UNKNOWN_KIND);
        words.remember(List.of(new WordMeaning(Field.KIND, word, "GROUP")));
        fixture.check(id, plan -> plan);
        assertThat(fixture.line(id, 1))
                .returns(Proposal.CREATE, ImportLine::proposal)
                .returns(PartyKind.GROUP, ImportLine::kind);
    }

    @Test
    void appliesWhatTheWordMeantWhenTheFileWasChecked() {
        var word = IntakeFixture.fresh("Lichtbild");
        words.remember(List.of(new WordMeaning(Field.DISCIPLINE, word, "photography")));
        var id = fixture.checked(campaign, "Name,Discipline\n" + IntakeFixture.fresh("Ada Quill") + "," + word + "\n");
        words.remember(List.of(new WordMeaning(Field.DISCIPLINE, word, "music")));
        fixture.apply(id);
        assertThat(parties.card(fixture.line(id, 1).party()).details().disciplines())
                .containsExactly("photography");
    }

    @Test
    void forgetsAWordThatIsToMeanNothing() {
        var word = IntakeFixture.fresh("Lichtbild");
        var folded = word.toLowerCase();
        words.remember(List.of(new WordMeaning(Field.TIER, word, "A")));
        assertThat(words.known().get(Field.TIER)).containsEntry(folded, "A");
        words.remember(List.of(new WordMeaning(Field.TIER, word, "B")));
        assertThat(words.known().get(Field.TIER)).containsEntry(folded, "B");
        words.remember(List.of(new WordMeaning(Field.TIER, word, null)));
        assertThat(words.known().getOrDefault(Field.TIER, Map.of())).doesNotContainKey(folded);
    }

    @Test
    void refusesAMeaningThatTheFieldCannotHaveAndRemembersNothingOfTheRest() {
        var word = IntakeFixture.fresh("Lichtbild");
        var before = words.known();
        for (var wrong : List.of(
                new WordMeaning(Field.STAGE, word, "SIGNED"),
                new WordMeaning(Field.TIER, word, "Z"),
                new WordMeaning(Field.EMAIL, word, "a@example.org"),
                new WordMeaning(Field.TIER, "jane@example.org", "A"),
                new WordMeaning(Field.TIER, "x".repeat(201), "A"))) {
            assertThatThrownBy(() -> words.remember(List.of(new WordMeaning(Field.TIER, word, "A"), wrong)))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(words.known()).isEqualTo(before);
    }

    @Test
    void splitsSeveralDisciplinesOfACell() {
        var id = fixture.checked(
                campaign, "Name,Discipline\n" + IntakeFixture.fresh("Ada Quill") + ",\"Actor, TV; music\"\n");
        fixture.apply(id);
        assertThat(parties.card(fixture.line(id, 1).party()).details().disciplines())
                .containsExactly("acting", "film-television", "music");
        assertThat(fixture.lines(id))
                .extracting(ImportLine::outcome, ImportLine::outcomeReason)
                .containsExactly(tuple(Outcome.CREATED, null));
    }

    @Test
    void remembersWhichColleagueAnUnknownAddressMeansAndGuessesNone() {
        var address = IntakeFixture.fresh("ada").replace(' ', '.') + "@example.org";
        var me = user.id();
        database.jdbc().update("update staff_user set password_hash = 'x' where id = ?", UuidBytes.of(me));
        assertThat(words.guess(Field.OWNER, address)).isEmpty();

        words.remember(List.of(new WordMeaning(Field.OWNER, address, me.toString())));

        var id = fixture.checked(
                campaign,
                "Name,Owner\n%s,%s\n".formatted(IntakeFixture.fresh("Ada Quill"), address),
                IntakeFixture.opening(Stage.IDENTIFIED));
        fixture.apply(id);
        assertThat(participations
                        .of(campaign, fixture.line(id, 1).party())
                        .orElseThrow()
                        .owner())
                .isEqualTo(me);
    }
}
