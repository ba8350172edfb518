package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.mapping.MappingFacts;
import org.undersigned.intake.mapping.MappingService;
import org.undersigned.intake.word.WordMeaning;
import org.undersigned.intake.word.WordService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** How files were read, found again for the next one of their source. */
@ServiceTest
class MappingsTest {

    private static final String ROWS = "Signed by,Town,Category,Comments\nAda Quill,Oslo,Music,\n";

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private MappingService mappings;

    @Autowired
    private WordService words;

    private UUID campaign;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
        fixture.forgetMappings();
    }

    @Test
    void readsTheNextFileWithSuchHeadingsAsTheLastOne() {
        var letter = fixture.letter(campaign);
        words.remember(List.of(new WordMeaning(Field.TIER, IntakeFixture.fresh("Lichtbild"), "A")));
        check(
                ROWS,
                plan -> plan.reading(List.of(Field.NAME, Field.NOTE, Field.DISCIPLINE, Field.ALIAS))
                        .with(new PlanForAll(PartyKind.GROUP, "music", Visibility.VAULT, "Guild list"))
                        .with(new PlannedRecords(Tier.A, Stage.ASKED, letter.id(), Set.of(Scope.PRINT_AD)))
                        .refusing(Set.of(CleaningRule.TITLE)));

        var next = imports.facts(fixture.uploadAsBefore(
                fixture.campaign(), "february.csv", "category,TOWN,Signed-by,E-mail\nMusic,Oslo,Ada Quill,\n"));
        assertThat(next.plan().fields()).containsExactly(Field.DISCIPLINE, Field.NOTE, Field.NAME, Field.EMAIL);
        assertThat(next.plan())
                .returns(null, ImportPlan::kind)
                .returns(null, ImportPlan::discipline)
                .returns(Tier.A, ImportPlan::tier)
                .returns(Stage.ASKED, ImportPlan::stage)
                .returns(null, ImportPlan::letterVersion)
                .returns(Set.of(), ImportPlan::scopes)
                .returns(Set.of(CleaningRule.TITLE), ImportPlan::refused)
                .returns(Visibility.VAULT, ImportPlan::visibility)
                .returns("", ImportPlan::source)
                .returns(Map.of(), ImportPlan::words);
        assertThat(mappings.find(next.mapping())).get().returns("Guild list", MappingFacts::source);
        assertThat(next.plan().afresh().fields()).containsExactly(Field.DISCIPLINE, null, null, Field.EMAIL);
    }

    @Test
    void recordsSignaturesAgainForTheSameCampaignAndAsksAnewWhatForTheyAreGranted() {
        var letter = fixture.letter(campaign);
        check(
                "Name,Role,Org\nAda Quill,,\n",
                plan -> IntakeFixture.recording(letter).apply(plan));

        var next = imports.facts(fixture.uploadAsBefore(campaign, "next.csv", "Name,Role,Org\nBen Ochre,,\n"));
        assertThat(next.plan())
                .returns(letter.id(), ImportPlan::letterVersion)
                .returns(Set.of(), ImportPlan::scopes)
                .returns(List.of(Field.NAME, Field.DESCRIPTOR, Field.AFFILIATION), ImportPlan::fields);
        var elsewhere =
                imports.facts(fixture.uploadAsBefore(fixture.campaign(), "other.csv", "Name,Role,Org\nBen Ochre,,\n"));
        assertThat(elsewhere.plan())
                .returns(null, ImportPlan::letterVersion)
                .returns(List.of(Field.NAME, Field.OFFICE, Field.BODY), ImportPlan::fields);
    }

    @Test
    void takesTheKindAndDisciplineOfAllRowsForTheSameHeadingsAlone() {
        check(
                "Signed by,Town\nAda Quill,\n",
                plan -> plan.reading(Arrays.asList(Field.NAME, null)).ofAll(PartyKind.GROUP, "music"));

        var same = imports.facts(fixture.uploadAsBefore(campaign, "same.csv", "TOWN,Signed-by\n,Ada Quill\n"));
        assertThat(same.plan()).returns(PartyKind.GROUP, ImportPlan::kind).returns("music", ImportPlan::discipline);
        var wider = imports.facts(
                fixture.uploadAsBefore(campaign, "wider.csv", "Signed by,Town,Discipline\nAda Quill,,acting\n"));
        assertThat(wider.mapping()).isNotNull();
        assertThat(wider.plan()).returns(null, ImportPlan::kind).returns(null, ImportPlan::discipline);
    }

    @Test
    void readsSeveralColumnsOfAFieldAgain() {
        check(
                "Signed by,E-mail,E-mail 2,Phone\nAda Quill,,,\n",
                plan -> plan.reading(List.of(Field.NAME, Field.EMAIL, Field.EMAIL, Field.PHONE)));
        var next = imports.facts(fixture.uploadAsBefore(
                campaign, "february.csv", "Signed by,E-mail,E-mail 2,Phone,Phone 2\nAda Quill,,,,\n"));
        assertThat(next.mapping()).isNotNull();
        assertThat(next.plan().fields())
                .containsExactly(Field.NAME, Field.EMAIL, Field.EMAIL, Field.PHONE, Field.PHONE);
    }

    @Test
    void readsAFileWithOtherHeadingsAsTheySuggest() {
        check(ROWS, plan -> plan.reading(Arrays.asList(Field.NAME, null, null, null)));
        var next =
                imports.facts(fixture.uploadAsBefore(campaign, "other.csv", "Name,Town,Category,Kind,Tier\nA B,,,,\n"));
        assertThat(next.mapping()).isNull();
        assertThat(next.plan().fields()).containsExactly(Field.NAME, null, Field.DISCIPLINE, Field.KIND, Field.TIER);
    }

    @Test
    void takesTheClosestAndOfEqualsTheLastUsed() {
        check("Name,Kind,Note\nAda Quill,,\n", sourced("Three"));
        check("Name,Kind,Note,Town\nAda Quill,,,\n", sourced("Four"));
        check("Name,Kind,Note,Town\nAda Quill,,,\n", sourced("Later four"));
        assertThat(mappings.likeliest(List.of("Note", "Name", "Kind"))).get().returns("Three", MappingFacts::source);
        assertThat(mappings.likeliest(List.of("Town", "Note", "Name", "Kind")))
                .get()
                .returns("Later four", MappingFacts::source);
    }

    @Test
    void keepsOneForEachSourceAndOneForFilesReadAlike() {
        check(ROWS, sourced("Guild list").andThen(plan -> plan.refusing(Set.of(CleaningRule.TITLE)))::apply);
        check(ROWS, sourced("GUILD list"));
        check(ROWS, named());
        check(ROWS, named());
        assertThat(mappings.all()).extracting(MappingFacts::source).containsExactlyInAnyOrder("Guild list", "rows");
        assertThat(mappings.all())
                .allSatisfy(mapping -> assertThat(mapping.plan().refused()).isEmpty());
    }

    @Test
    void keepsNothingOfACheckThatIsRefused() {
        assertThatThrownBy(() -> check("Town,Street\nOslo,1\n", plan -> plan)).isInstanceOf(Refusal.class);
        assertThat(mappings.all()).isEmpty();
    }

    @Test
    void forgetsAListUnlessItHasBeenUsedSince() {
        check(ROWS, sourced("Guild list"));
        var seen = mappings.all().getFirst();
        check(ROWS, sourced("Guild list"));
        assertThatThrownBy(() -> mappings.delete(seen.id(), seen.version())).isInstanceOf(Conflict.class);
        assertThat(mappings.all()).hasSize(1);

        mappings.delete(seen.id(), mappings.all().getFirst().version());
        assertThat(mappings.all()).isEmpty();
        assertThatThrownBy(() -> mappings.delete(seen.id(), seen.version())).isInstanceOf(Refusal.class);
        assertThat(imports.facts(fixture.uploadAsBefore(campaign, "next.csv", ROWS))
                        .mapping())
                .isNull();
    }

    private void check(String rows, UnaryOperator<ImportPlan> planned) {
        var id = fixture.uploadAsBefore(campaign, "rows.csv", rows);
        var facts = imports.facts(id);
        imports.check(id, facts.version(), planned.apply(facts.plan().afresh()));
    }

    private static UnaryOperator<ImportPlan> named() {
        return sourced("");
    }

    private static UnaryOperator<ImportPlan> sourced(String source) {
        return plan -> plan.called(source)
                .reading(
                        plan.fields().contains(Field.NAME)
                                ? plan.fields()
                                : Arrays.asList(Field.NAME, null, null, null));
    }
}
