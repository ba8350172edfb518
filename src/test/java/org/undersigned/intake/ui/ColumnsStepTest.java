package org.undersigned.intake.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportLine;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.IntakeFixture;
import org.undersigned.intake.PlanService;
import org.undersigned.intake.field.Choice;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.mapping.MappingService;
import org.undersigned.intake.word.WordService;
import org.undersigned.testing.ViewTest;

/** What is said of a file before its rows are checked, and what is chosen then. */
class ColumnsStepTest extends ViewTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private WordService words;

    @Autowired
    private MappingService mappings;

    @Autowired
    private PartyService parties;

    @Autowired
    private PlanService plans;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
    }

    @Test
    void showsWhatEachRuleDoesToTheFileAndRefusesOne() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.uploadedNames(campaign, "Dr. " + name, name + "y (actor)");
        IntakeNavigation.toImport(id);
        assertThat(Screen.text())
                .contains(
                        "2 rules touch names of this file.", "Dr. " + name, "9 rules that touch no name of this file");

        _setValue(rule(CleaningRule.TITLE), false);
        Screen.press("intake.ui.check", 2);

        assertThat(imports.facts(id).plan().refused()).containsExactly(CleaningRule.TITLE);
        assertThat(fixture.lines(id)).extracting(ImportLine::name).containsExactly("Dr. " + name, name + "y");
    }

    @Test
    void looksAgainWhenAnotherColumnIsReadAsTheName() {
        var id = fixture.upload(campaign, "rows.csv", "First,Second\nx,Dr. Ada Quill\n");
        IntakeNavigation.toImport(id);
        assertThat(Screen.text()).contains("Choose the column that holds the names.");
        _setValue(columns().get(1), Field.NAME);
        assertThat(Screen.text()).contains("One rule touches names of this file.");
    }

    @Test
    void tellsInTheReviewHowANameWasReadAndFindsSuchLines() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checkedNames(campaign, "Dr. " + name, name + "y & Theo Lark X", name + "z");
        IntakeNavigation.toImport(id);
        _clickItem(Screen.<ImportLine>grid(), 0);
        assertThat(Screen.text()).contains("Read as " + name + ": a title stood in front.");

        UI.getCurrent().navigate("imports/" + id, QueryParameters.of("rule", "TWO_NAMES"));
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(2);
    }

    @Test
    void remembersWhatAWordMeansWhenTheRowsAreChecked() {
        var word = IntakeFixture.fresh("Qwerty");
        var other = IntakeFixture.fresh("Lichtbild");
        var name = IntakeFixture.fresh("Ada Quill");
        var rows = "Name,Discipline\n" + name + "," + word + "\n" + name + "y," + other + "\n";
        var id = fixture.upload(campaign, "rows.csv", rows);
        IntakeNavigation.toImport(id);
        assertThat(meaning(word).getValue()).isNull();
        _setValue(meaning(word), new Choice("music", "Music"));
        assertThat(words.known().getOrDefault(Field.DISCIPLINE, Map.of())).doesNotContainKey(word.toLowerCase());

        Screen.press("intake.ui.check", 2);
        fixture.apply(id);

        assertThat(words.known().get(Field.DISCIPLINE))
                .containsEntry(word.toLowerCase(), "music")
                .doesNotContainKey(other.toLowerCase());
        assertThat(parties.card(fixture.line(id, 1).party()).details().disciplines())
                .containsExactly("music");

        var next = fixture.upload(campaign, "rows.csv", rows);
        IntakeNavigation.toImport(next);
        assertThat(meaning(word).getValue()).extracting(Choice::code).isEqualTo("music");
        assertThat(meaning(word).getHelperText()).isEqualTo(Texts.text("intake.ui.word.said-before"));
    }

    @Test
    void asksWhoMaySeeTheContactPointsOfAFileThatHasSome() {
        var id = fixture.upload(campaign, "rows.csv", "Name,Write to\nAda Quill,ada@example.org\n");
        IntakeNavigation.toImport(id);
        _assertNone(Select.class, spec -> spec.withLabel(Texts.text("intake.ui.options.visibility")));

        _setValue(columns().get(1), Field.EMAIL);
        var visibility = Screen.<Visibility>select("intake.ui.options.visibility");
        assertThat(visibility.getValue()).isEqualTo(Visibility.TEAM);
        assertThat(visibility.getListDataView().getItems()).containsExactly(Visibility.PUBLIC, Visibility.TEAM);
        _setValue(visibility, Visibility.PUBLIC);
        Screen.press("intake.ui.check", 1);

        assertThat(imports.facts(id).plan().visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void offersToACoordinatorToKeepContactPointsForFew() {
        var id = fixture.upload(campaign, "rows.csv", "Name,E-mail\nAda Quill,ada@example.org\n");
        signIn(Role.COORDINATOR);
        IntakeNavigation.toImport(id);

        _setValue(Screen.<Visibility>select("intake.ui.options.visibility"), Visibility.VAULT);
        Screen.press("intake.ui.check", 1);
        assertThat(imports.facts(id).plan().visibility()).isEqualTo(Visibility.VAULT);

        signIn(Role.CAMPAIGNER);
        UI.getCurrent().navigate("imports/" + id, LineAddress.COLUMNS);
        assertThat(Screen.<Visibility>select("intake.ui.options.visibility").getValue())
                .isEqualTo(Visibility.VAULT);
    }

    @Test
    void startsAsTheLastListWasReadAndAfreshOnDemand() {
        fixture.forgetMappings();
        var first = fixture.uploadAsBefore(campaign, "guild.csv", "Artist,Town\nAda Quill,Oslo\n");
        fixture.check(
                first, plan -> plan.reading(List.of(Field.NAME, Field.NOTE)).refusing(Set.of(CleaningRule.TITLE)));

        var next = fixture.uploadAsBefore(campaign, "february.csv", "Artist,Town\nDr. Ben Ochre,Rome\n");
        IntakeNavigation.toImport(next);
        assertThat(Screen.text()).contains("The columns are read as those of “guild” were on");
        assertThat(columns()).extracting(Select::getValue).containsExactly(Field.NAME, Field.NOTE);
        assertThat(rule(CleaningRule.TITLE).getValue()).isFalse();

        Screen.press("intake.ui.mapping.afresh");
        assertThat(Screen.text()).doesNotContain("The columns are read as those of “guild” were on");
        assertThat(columns()).extracting(Select::getValue).containsExactly(Field.NAME, null);
        assertThat(rule(CleaningRule.TITLE).getValue()).isTrue();
    }

    @Test
    void readsWhatIsPrintedBesideASignatureAsWhatIsKeptWithoutOne() {
        fixture.letter(campaign);
        var id = fixture.upload(campaign, "rows.csv", "Name,Role,Org\nAda Quill,Maker,Quill Works\n");
        IntakeNavigation.toImport(id);
        assertThat(columns()).extracting(Select::getValue).containsExactly(Field.NAME, Field.OFFICE, Field.BODY);
        assertThat(Screen.text()).doesNotContain("Not entered as");

        _setValue(columns().get(1), Field.DESCRIPTOR);
        assertThat(Screen.text()).contains("Not entered as it is read: Role (Descriptor)", "as Office, Body or Note.");
        _setValue(columns().get(2), null);
        _setValue(columns().get(1), Field.OFFICE);
        assertThat(Screen.text()).contains("no column is read as one").doesNotContain("Role (Descriptor)");

        _setValue(columns().get(2), Field.BODY);
        _setValue(records(), true);
        assertThat(columns())
                .extracting(Select::getValue)
                .containsExactly(Field.NAME, Field.DESCRIPTOR, Field.AFFILIATION);
        assertThat(Screen.text()).doesNotContain("Not entered as");
        _setValue(records(), false);
        assertThat(columns()).extracting(Select::getValue).containsExactly(Field.NAME, Field.OFFICE, Field.BODY);
    }

    @Test
    void saysWhichColumnsASignatureIsReadFrom() {
        fixture.letter(campaign);
        var id = fixture.upload(campaign, "rows.csv", "Name,Role,Org\nAda Quill,Maker,Quill Works\n");
        IntakeNavigation.toImport(id);

        _setValue(records(), true);
        assertThat(Screen.text())
                .contains("Read for the signature from now on: Role as Descriptor, not as Office in that body; Org as"
                        + " Title for identification, not as Body they belong to.");
        _setValue(records(), false);
        assertThat(Screen.text())
                .contains("Not read for a signature any more: Role as Office in that body, not as Descriptor; Org as")
                .doesNotContain("from now on");
    }

    @Test
    void saysBeforeTheCheckWhatHasNoHome() {
        var id = fixture.upload(
                campaign, "rows.csv", "Name,Agent e-mail,Phone visibility\nAda Quill,jo@example.org,team\n");
        IntakeNavigation.toImport(id);
        _setValue(columns().get(1), Field.REPRESENTATIVE_EMAIL);
        _setValue(columns().get(2), Field.PHONE_VISIBILITY);

        assertThat(Screen.text())
                .contains(
                        "Not entered as it is read: Agent e-mail (Representative’s e-mail). It is said of a"
                                + " representative, and no column is read as one.",
                        "Without effect as it is read: Phone visibility (Who may see the phone).");
        _setValue(columns().get(1), Field.PHONE);
        assertThat(Screen.text()).doesNotContain("Not entered as", "Without effect as");
    }

    @Test
    void asksOfCardsWhetherTheirFirstRowHoldsHeadings() {
        var sheet = fixture.upload(campaign, "rows.csv", "Name\nAda Quill\n");
        IntakeNavigation.toImport(sheet);
        assertThat(_find(Checkbox.class, spec -> spec.withLabel(Texts.text("intake.ui.headed"))))
                .hasSize(1);

        var cards = fixture.upload(campaign, "book.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Quill\r\nEND:VCARD\r\n");
        IntakeNavigation.toImport(cards);
        _assertNone(Checkbox.class, spec -> spec.withLabel(Texts.text("intake.ui.headed")));
    }

    @Test
    void showsTheCoordinatorWhatThePreparerHasChosen() {
        var id = fixture.upload(campaign, "rows.csv", "Whom,Where\nAda Quill,Oslo\n");
        IntakeNavigation.toImport(id);
        _setValue(columns().get(0), Field.NAME);
        _setValue(columns().get(1), Field.NOTE);
        IntakeNavigation.toImports();

        signIn(Role.COORDINATOR);
        IntakeNavigation.toImport(id);
        assertThat(columns()).extracting(Select::getValue).containsExactly(Field.NAME, Field.NOTE);
        assertThat(Screen.text()).contains("has chosen, just now. No row has been checked with it yet.");

        Screen.press("intake.ui.check", 1);
        assertThat(imports.facts(id).plan().fields()).containsExactly(Field.NAME, Field.NOTE);
    }

    @Test
    void putsWhatSomebodyElseHasChosenMeanwhileBesideWhatWasChosenHere() {
        var id = fixture.upload(campaign, "rows.csv", "Name,Where\nAda Quill,Oslo\n");
        IntakeNavigation.toImport(id);
        _setValue(columns().get(1), Field.ALIAS);
        var theirs = plans.choice(id).seen();
        plans.choose(
                id,
                theirs.version(),
                theirs.details().reading(List.of(Field.NAME, Field.NOTE)).called("Guild list"));

        IntakeNavigation.toImports();
        assertThat(Screen.text())
                .contains("Where: " + Texts.label(Field.ALIAS), "Where: " + Texts.label(Field.NOTE), "Guild list");
        _setValue(_get(RadioButtonGroup.class), org.undersigned.base.edit.Choice.MINE);
        IntakeNavigation.toImports();

        assertThat(plans.choice(id).seen().details())
                .returns(List.of(Field.NAME, Field.ALIAS), ImportPlan::fields)
                .returns("Guild list", ImportPlan::source);
    }

    @Test
    void checksNothingBeforeItIsSettledWhatSomebodyElseHasChosen() {
        var id = fixture.upload(campaign, "rows.csv", "Name,Where\nAda Quill,Oslo\n");
        IntakeNavigation.toImport(id);
        _setValue(columns().get(1), Field.ALIAS);
        var theirs = plans.choice(id).seen();
        plans.choose(id, theirs.version(), theirs.details().reading(List.of(Field.NAME, Field.NOTE)));

        Screen.press("intake.ui.check", 1);
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.UPLOADED);
        _setValue(_get(RadioButtonGroup.class), org.undersigned.base.edit.Choice.THEIRS);
        Screen.press("intake.ui.check", 1);

        assertThat(imports.facts(id))
                .returns(ImportState.CHECKED, ImportFacts::state)
                .returns(List.of(Field.NAME, Field.NOTE), facts -> facts.plan().fields());
    }

    private static Checkbox records() {
        return _get(Checkbox.class, spec -> spec.withLabel(Texts.text("intake.ui.options.records")));
    }

    @Test
    void keepsWhatWasChosenUntilTheRowsAreChecked() {
        var id = fixture.upload(campaign, "rows.csv", "Whom,Where\nDr. Ada Quill,Oslo\n");
        IntakeNavigation.toImport(id);
        _setValue(columns().get(0), Field.NAME);
        _setValue(columns().get(1), Field.NOTE);
        _setValue(rule(CleaningRule.TITLE), false);

        IntakeNavigation.toImports();
        IntakeNavigation.toImport(id);

        assertThat(columns()).extracting(Select::getValue).containsExactly(Field.NAME, Field.NOTE);
        assertThat(rule(CleaningRule.TITLE).getValue()).isFalse();
        assertThat(imports.facts(id).plan().fields()).containsExactly(null, null);

        Screen.press("intake.ui.check", 1);
        assertThat(imports.facts(id).plan().fields()).containsExactly(Field.NAME, Field.NOTE);
        UI.getCurrent().navigate("imports/" + id, LineAddress.COLUMNS);
        assertThat(columns()).extracting(Select::getValue).containsExactly(Field.NAME, Field.NOTE);
    }

    @Test
    void listsWhatIsKnownAndForgetsIt() {
        fixture.forgetMappings();
        var id = fixture.uploadAsBefore(campaign, "guild.csv", "Artist,Town\nAda Quill,Oslo\n");
        fixture.check(id, plan -> plan);
        IntakeNavigation.toImports();
        Screen.press("intake.ui.mappings");
        assertThat(Screen.text()).contains("guild", "1 column read");

        _click(_get(Button.class, spec -> spec.withText(Texts.text("intake.ui.mappings.delete"))));
        assertThat(Screen.text()).contains(Texts.text("intake.ui.mappings.none"));
        assertThat(mappings.all()).isEmpty();
    }

    @Test
    void letsAnAuditorChooseNothing() {
        fixture.forgetMappings();
        var id = fixture.uploadAsBefore(campaign, "guild.csv", "Name,Kind\nDr. Ada Quill,Gruppenkind\n");
        fixture.check(id, plan -> plan);
        var next = fixture.uploadAsBefore(campaign, "next.csv", "Name,Kind\nDr. Ada Quill,Gruppenkind\n");
        signIn(Role.AUDITOR);
        IntakeNavigation.toImport(next);
        assertThat(rule(CleaningRule.TITLE).isReadOnly()).isTrue();
        assertThat(meaning("Gruppenkind").isReadOnly()).isTrue();
        assertThat(Screen.buttons("intake.ui.mapping.afresh")).isZero();
        IntakeNavigation.toImports();
        Screen.press("intake.ui.mappings");
        _assertNone(Button.class, spec -> spec.withText(Texts.text("intake.ui.mappings.delete")));
    }

    private static Checkbox rule(CleaningRule rule) {
        return _find(Checkbox.class).stream()
                .filter(box -> Texts.label(rule).equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Select<Choice> meaning(String word) {
        return _find(_get(WordTable.class), Select.class).stream()
                .filter(select -> select.getAriaLabel().equals(Optional.of(Texts.text("intake.ui.word.choice", word))))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Select<Field>> columns() {
        return _find(_get(ColumnTable.class), Select.class).stream()
                .map(select -> (Select<Field>) select)
                .toList();
    }
}
