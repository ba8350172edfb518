package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.directory.PartyKind;
import org.undersigned.intake.FileSurvey.Example;
import org.undersigned.intake.FileSurvey.RuleEffect;
import org.undersigned.intake.FileSurvey.WordInFile;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.word.WordMeaning;
import org.undersigned.intake.word.WordService;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What a file holds, said before it is checked. */
@ServiceTest
class ImportSurveyTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private ImportSurvey survey;

    @Autowired
    private WordService words;

    @Autowired
    private IntakeFixture fixture;

    private UUID campaign;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
    }

    @Test
    void countsWhatEachRuleDoesAndShowsTheFirst() {
        var id = fixture.uploadedNames(
                campaign,
                "Dr. A Roe",
                "Dr. B Roe",
                "Dr. C Roe",
                "Dr. D Roe",
                "Jane Smith & John Doe",
                "Anonymous",
                "Ye");
        var seen = survey.of(id, imports.facts(id).plan());
        assertThat(seen.names()).isEqualTo(6);
        assertThat(seen.rules()).hasSameSizeAs(CleaningRule.values());
        assertThat(effect(seen, CleaningRule.TITLE))
                .isEqualTo(new RuleEffect(
                        CleaningRule.TITLE,
                        4,
                        List.of(
                                new Example("Dr. A Roe", List.of("A Roe")),
                                new Example("Dr. B Roe", List.of("B Roe")),
                                new Example("Dr. C Roe", List.of("C Roe")))));
        assertThat(effect(seen, CleaningRule.TWO_NAMES).examples())
                .containsExactly(new Example("Jane Smith & John Doe", List.of("Jane Smith", "John Doe")));
        assertThat(effect(seen, CleaningRule.CAPITALS).names()).isZero();
    }

    @Test
    void showsWhatARefusedRuleWouldDoBesideTheOthers() {
        var id = fixture.uploadedNames(campaign, "DR. ANN ROE");
        var plan = imports.facts(id).plan().refusing(Set.of(CleaningRule.TITLE, CleaningRule.TWO_NAMES));
        var seen = survey.of(id, plan);
        assertThat(effect(seen, CleaningRule.TITLE).examples())
                .containsExactly(new Example("DR. ANN ROE", List.of("Ann Roe")));
        assertThat(effect(seen, CleaningRule.CAPITALS).names()).isOne();
    }

    @Test
    void listsTheWordsThatAreNotKnownTheMostFrequentFirst() {
        var rows = """
            Name,Kind,Discipline,Tier,Stage,Rep role
            Ada Roe,chanteuse,Photog.; TV,A,ASKED,
            Ben Roe,person,photog,Qwx,Qwx stage,
            Cy Roe,,Qwy,Qwx,,Qwr
            """;
        var id = fixture.upload(campaign, "rows.csv", rows);
        assertThat(survey.of(id, imports.facts(id).plan()).words())
                .containsExactly(
                        new WordInFile(Field.KIND, "chanteuse", 1, null, null),
                        new WordInFile(Field.DISCIPLINE, "Photog.", 2, null, "photography"),
                        new WordInFile(Field.DISCIPLINE, "Qwy", 1, null, null),
                        new WordInFile(Field.REPRESENTATIVE_ROLE, "Qwr", 1, null, null),
                        new WordInFile(Field.TIER, "Qwx", 2, null, null),
                        new WordInFile(Field.STAGE, "Qwx stage", 1, null, null));
    }

    @Test
    void showsWhatSomebodyHasSaidBeforeInsteadOfAGuess() {
        var word = IntakeFixture.fresh("Photography");
        words.remember(List.of(new WordMeaning(Field.DISCIPLINE, word, "music")));
        var id = fixture.upload(campaign, "rows.csv", "Name,Discipline\nAda Roe," + word.toUpperCase() + "\n");
        assertThat(survey.of(id, imports.facts(id).plan()).words())
                .extracting(WordInFile::remembered, WordInFile::guess)
                .containsExactly(tuple("music", null));
    }

    @Test
    void asksForNoKindWhereOneHoldsForAllRows() {
        var id = fixture.upload(campaign, "rows.csv", "Name,Kind\nAda Roe,chanteuse\n");
        var plan =
                IntakeFixture.ofKind(PartyKind.PERSON).apply(imports.facts(id).plan());
        assertThat(survey.of(id, plan).words()).isEmpty();
    }

    @Test
    void tellsOthersNothingOfCellsThatTheyMayNotRead() {
        Staff.signIn(Role.CAMPAIGNER);
        var id = fixture.upload(campaign, "rows.csv", "Name,Unheard of\nDr. Ada Roe,secret@example.org\n");
        var plan = imports.facts(id).plan();
        var asTier = plan.reading(List.of(Field.NAME, Field.TIER));
        var asName = plan.reading(Arrays.asList(null, Field.NAME));
        assertThat(survey.of(id, asTier).words()).hasSize(1);

        Staff.signIn(Role.AUDITOR);
        assertThat(survey.of(id, asTier).words()).isEmpty();
        assertThat(survey.of(id, asTier).names()).isOne();
        assertThat(survey.of(id, asName).names()).isZero();
    }

    private static RuleEffect effect(FileSurvey survey, CleaningRule rule) {
        return survey.rules().stream()
                .filter(effect -> effect.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsInWhichEncodingAFileWasReadThatIsNotInUtf8() {
        var rows = "Name\nJ\u00FCrgen Latin\n";
        var guessed = fixture.upload(campaign, "rows.csv", rows.getBytes(StandardCharsets.ISO_8859_1));
        var known = fixture.upload(campaign, "rows.csv", rows);

        assertThat(survey.of(guessed, imports.facts(guessed).plan())).returns("windows-1252", FileSurvey::encoding);
        assertThat(survey.of(known, imports.facts(known).plan())).returns(null, FileSurvey::encoding);
    }
}
