package org.undersigned.intake.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.intake.BackgroundCheck;
import org.undersigned.intake.Decision;
import org.undersigned.intake.ImportLine;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.IntakeFixture;
import org.undersigned.intake.Outcome;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ViewTest;

class ImportViewTest extends ViewTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private ImportService imports;

    @Autowired
    private ParticipationService participations;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
    }

    @Test
    void showsTheColumnsWithTheirFirstValuesAndWhatTheyAreGuessedToBe() {
        var id = fixture.upload(campaign, "people.csv", "Signer,,Town\nAda,x,\nBen,,Oslo\nAda,,Rome\nCleo,,\n");

        IntakeNavigation.toImport(id);

        assertThat(columns()).extracting(Select::getValue).containsExactly(Field.NAME, null, null);
        assertThat(Screen.text()).contains("Signer", "Ada · Ben · Cleo", "Column 2", "Oslo · Rome");
        assertThat(Screen.buttons("intake.ui.check", 4)).isOne();
    }

    @Test
    void checksTheRowsAsTheColumnsAreRead() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.upload(campaign, "people.csv", "First,Second\nAnonymous," + name + "\n");
        IntakeNavigation.toImport(id);

        Screen.press("intake.ui.check", 1);
        assertThat(Screen.text()).contains(Texts.text("intake.refused.no-name-column"));
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.UPLOADED);

        _setValue(columns().get(1), Field.NAME);
        Screen.press("intake.ui.check", 1);
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(_get(Screen.<ImportLine>grid(), 0).name()).isEqualTo(name);
    }

    @Test
    void checksALargeFileInTheBackgroundAndShowsTheReviewAtTheEnd() {
        var rows = "Name\n" + "Anonymous\n".repeat(BackgroundCheck.AT_ONCE + 1);
        var id = fixture.upload(campaign, "people.csv", rows);
        IntakeNavigation.toImport(id);

        Screen.press("intake.ui.check", BackgroundCheck.AT_ONCE + 1);
        assertThat(_find(RunProgress.class)).hasSize(1);

        fixture.awaitCheck(id);
        poll();
        _assertNone(RunProgress.class);
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(BackgroundCheck.AT_ONCE + 1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void plansWhatElseIsToComeOfTheRows() {
        var words = fixture.letter(campaign);
        var id = fixture.uploadedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        IntakeNavigation.toImport(id);
        _assertNone(Select.class, spec -> spec.withLabel(Texts.text("intake.ui.options.stage")));

        _setValue(_get(Checkbox.class, spec -> spec.withLabel(Texts.text("intake.ui.options.opens"))), true);
        _setValue(Screen.<Stage>select("intake.ui.options.stage"), Stage.ASKED);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel(Texts.text("intake.ui.options.records"))), true);
        _setValue((CheckboxGroup<Scope>) _get(CheckboxGroup.class), Set.of(Scope.PRINT_AD));
        Screen.press("intake.ui.check", 1);

        var plan = imports.facts(id).plan();
        assertThat(plan.stage()).isEqualTo(Stage.ASKED);
        assertThat(plan.letterVersion()).isEqualTo(words.id());
        assertThat(plan.scopes()).containsExactly(Scope.PRINT_AD);
    }

    @Test
    void asksAtTheFieldForTheUsesThatSignaturesAreGrantedFor() {
        fixture.letter(campaign);
        var id = fixture.uploadedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        IntakeNavigation.toImport(id);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel(Texts.text("intake.ui.options.records"))), true);

        Screen.press("intake.ui.check", 1);

        assertThat(_get(CheckboxGroup.class).isInvalid()).isTrue();
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.UPLOADED);
    }

    @Test
    void showsBesideARowWhatStandsInTheEarlierOneThatItMayBeTheSameAs() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checked(campaign, "Name,Town\n" + name + ",Oslo\n" + name + ",Rome\n", plan -> plan);
        IntakeNavigation.toImport(id);
        assertThat(LineTexts.cells(imports.facts(id).plan(), fixture.line(id, 2)))
                .isEqualTo("Town: Rome");

        _clickItem(Screen.<ImportLine>grid(), 1);

        assertThat(Screen.text()).contains(Texts.text("intake.ui.earlier-row", 2), "Oslo");
    }

    @Test
    void offersNoStageThatOnlyASignatureBrings() {
        var id = fixture.uploadedNames(campaign, "Ada Quill");
        IntakeNavigation.toImport(id);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel(Texts.text("intake.ui.options.opens"))), true);
        assertThat(Screen.<Stage>select("intake.ui.options.stage")
                        .getListDataView()
                        .getItems())
                .hasSize(9)
                .doesNotContain(Stage.SIGNED, Stage.WITHDRAWN);
    }

    @Test
    void appliesAfterSayingWhatWillHappenAndShowsTheResult() {
        signIn(Role.COORDINATOR);
        var words = fixture.letter(campaign);
        var twice = IntakeFixture.fresh("Ada Quill");
        var rows = "Name\n" + twice + "\n" + twice + "\nAnonymous\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.into(Stage.ASKED, words));
        IntakeNavigation.toImport(id);

        Screen.press("intake.ui.apply");
        assertThat(Screen.text())
                .contains(
                        "1 party is created.",
                        "one is opened at Asked, tier A.",
                        "2 rows are left out: 1 rejected, 1 undecided.");
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.CHECKED);

        Screen.pressInDialog("intake.ui.apply");
        awaitResult(id);
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.APPLIED);
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(3);
        for (var chip : List.of("All rows 3", "Created 1", "Left out 2")) {
            assertThat(Screen.text()).contains(chip);
        }
        _assertOne(RouterLink.class, spec -> spec.withText("Go to the pipeline"));
        _assertOne(RouterLink.class, spec -> spec.withText("Go to the claims"));
        assertThat(Screen.buttons("intake.ui.error-sheet")).isOne();
    }

    @Test
    void leavesToACoordinatorWhatACampaignerHasNotDecided() {
        var twice = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checked(campaign, "Name\n" + twice + "\n" + twice + "\n");
        IntakeNavigation.toImport(id);
        assertThat(Screen.text()).contains("What you leave undecided waits for a coordinator.");

        Screen.press("intake.ui.apply");
        assertThat(Screen.text()).contains("No row is left out.", "1 undecided row waits for a coordinator.");
        Screen.pressInDialog("intake.ui.apply");

        awaitResult(id);
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.WAITING);
        assertThat(Screen.text()).contains("1 row is undecided. A coordinator decides about it.");
    }

    @Test
    void tellsACoordinatorOnlyOfTheRowsThatWait() {
        var known = IntakeFixture.fresh("Ada Quill");
        directory.person(known);
        var id = fixture.checked(
                campaign, "Name,Alias\n%s,Adele\n%s,Benny\n".formatted(known, IntakeFixture.fresh("Ben Ochre")));
        imports.decide(id, 1, Decision.USE_MATCH);
        fixture.apply(id);
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.WAITING);
        signIn(Role.COORDINATOR);
        IntakeNavigation.toImport(id);

        Screen.press("intake.ui.apply.waiting");

        assertThat(Screen.text())
                .contains("No party is created.", "1 row is linked to its party.", "No row is left out.");
    }

    @Test
    void undoesAndShowsWhatWasKeptAndWhy() {
        var rows = "Name\n" + IntakeFixture.fresh("Ada Quill") + "\n" + IntakeFixture.fresh("Ben Ochre") + "\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.opening(Stage.ASKED));
        fixture.apply(id);
        participations.move(fixture.line(id, 1).participation(), 0, Stage.TALKING, null);
        IntakeNavigation.toImport(id);

        Screen.press("intake.ui.undo");
        assertThat(Screen.text())
                .contains(
                        "2 parties that this import created",
                        "2 participations that it opened",
                        "has been used or edited")
                .doesNotContain("claimed signature", "Representatives");
        Screen.pressInDialog("intake.ui.undo");
        awaitResult(id);

        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(1);
        assertThat(_get(Screen.<ImportLine>grid(), 0))
                .returns(Outcome.KEPT, ImportLine::outcome)
                .satisfies(line -> assertThat(line.outcomeReason()).startsWith("Something has been done with"));
        assertThat(Screen.buttons("intake.ui.undo")).isZero();
    }

    @Test
    void saysBeforeAnUndoWhichValuesGoBackAndWhoGoesWithTheRows() {
        signIn(Role.COORDINATOR);
        var known = IntakeFixture.fresh("Ada Quill");
        directory.person(known);
        var rows = "Name,Also known as,Agent\n%s,%s,%s\n"
                .formatted(known, IntakeFixture.fresh("Adele"), IntakeFixture.fresh("Ben Ochre"));
        var id = fixture.checked(campaign, rows, plan -> plan);
        imports.decide(id, 1, Decision.USE_MATCH);
        fixture.apply(id);
        IntakeNavigation.toImport(id);

        Screen.press("intake.ui.undo");

        assertThat(Screen.text())
                .contains(
                        "No party is taken away",
                        "2 values of records that were there",
                        "1 person that came along with its rows.");
    }

    @Test
    void showsHowFarARunIsAndOffersToGoOnWhenItWasBrokenOff() {
        var id = fixture.applied(campaign, IntakeFixture.fresh("Ada Quill"));
        database.jdbc().update("update sheet_import set state = 'APPLYING' where id = ?", UuidBytes.of(id));
        IntakeNavigation.toImport(id);
        assertThat(Screen.text()).contains(Texts.text("intake.ui.run.broken-off", 1, 1));

        Screen.press("intake.ui.apply.go-on");
        awaitResult(id);
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.APPLIED);
    }

    @Test
    void saysARefusalWhenSomebodyElseWasFaster() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        IntakeNavigation.toImport(id);
        fixture.check(id, plan -> plan);
        Screen.press("intake.ui.apply");
        Screen.pressInDialog("intake.ui.apply");
        assertThat(Screen.text()).contains(Texts.text("base.refused.conflict", "rows.csv"));
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.CHECKED);
    }

    @Test
    void offersNothingToAnAuditor() {
        var name = IntakeFixture.fresh("Ada Quill");
        var uploaded = fixture.uploadedNames(campaign, name);
        var checked = fixture.checkedNames(campaign, name, name);
        var applied = fixture.applied(campaign, IntakeFixture.fresh("Ben Ochre"));
        signIn(Role.AUDITOR);

        IntakeNavigation.toImport(uploaded);
        assertThat(Screen.buttons("intake.ui.check", 1)).isZero();
        assertThat(columns()).allMatch(Select::isReadOnly);

        IntakeNavigation.toImport(checked);
        pressChip("Twice in the file 1");
        assertThat(Screen.buttons("intake.ui.apply")).isZero();
        assertThat(Screen.buttons("intake.ui.decide.same", 1)).isZero();
        _clickItem(Screen.<ImportLine>grid(), 0);
        _assertNone(DecisionButtons.class);

        IntakeNavigation.toImport(applied);
        assertThat(Screen.buttons("intake.ui.undo")).isZero();
    }

    @Test
    void offersTheUndoOfOthersOnlyToACoordinator() {
        var applied = fixture.applied(campaign, IntakeFixture.fresh("Ada Quill"));
        signIn(Role.CAMPAIGNER);
        IntakeNavigation.toImport(applied);
        assertThat(Screen.buttons("intake.ui.undo")).isZero();
        signIn(Role.COORDINATOR);
        IntakeNavigation.toImport(applied);
        assertThat(Screen.buttons("intake.ui.undo")).isOne();
    }

    @Test
    void answersAnAddressThatIsNoneLikeAnImportThatDoesNotExist() {
        for (var id : List.of(UUID.randomUUID().toString(), "nonsense")) {
            UI.getCurrent().navigate("imports/" + id);
            assertThat(Screen.text()).contains(Texts.text("intake.refused.unknown"));
        }
    }

    /** The browser asks how far it is, once the work has come to its end. */
    private void awaitResult(UUID id) {
        fixture.awaitEnd(id);
        poll();
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @SuppressWarnings("unchecked")
    private static List<Select<Field>> columns() {
        return _find(_get(ColumnTable.class), Select.class).stream()
                .map(select -> (Select<Field>) select)
                .toList();
    }

    private static void pressChip(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
