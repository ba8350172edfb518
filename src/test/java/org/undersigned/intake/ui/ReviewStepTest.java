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

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.intake.ChangeService;
import org.undersigned.intake.Decision;
import org.undersigned.intake.ImportLine;
import org.undersigned.intake.IntakeFixture;
import org.undersigned.intake.LineChange;
import org.undersigned.intake.Problem;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.ViewTest;

/** The second step: what is proposed for each row, and what is decided about it. */
class ReviewStepTest extends ViewTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private ChangeService changes;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
    }

    @Test
    void showsTheCountsOfAllProposalsAndFiltersByThem() {
        var known = IntakeFixture.fresh("Ada Quill");
        directory.person(known);
        var twice = IntakeFixture.fresh("Ben Ochre");
        var id = fixture.checkedNames(campaign, known, twice, twice, "Anonymous", "311");

        IntakeNavigation.toImport(id);

        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(5);
        for (var chip : List.of("All rows 5", "New 1", "In the directory 1", "Twice in the file 1", "Rejected 2")) {
            assertThat(Screen.text()).contains(chip);
        }
        pressChip("Twice in the file 1");
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(1);
        assertThat(_get(Screen.<ImportLine>grid(), 0).otherRow()).isEqualTo(3);
        pressChip("To decide 2");
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(2);
    }

    @Test
    void saysWhatToDoWhenAllThatWaitedIsDecided() {
        var known = IntakeFixture.fresh("Ada Quill");
        var other = IntakeFixture.fresh("Ben Ochre");
        directory.person(known);
        directory.person(other);
        var id = fixture.checkedNames(campaign, known, other);
        UI.getCurrent()
                .navigate(
                        "imports/" + id,
                        QueryParameters.full(Map.of("undecided", new String[] {""}, "q", new String[] {known})));

        Screen.press("intake.ui.decide.same", 1);
        assertThat(Screen.<ImportLine>grid().getEmptyStateComponent()).isNotNull();
        assertThat(Screen.text())
                .contains(Texts.text("intake.ui.lines.decided.title", 1), "1 other row waits for a decision.");

        Screen.press("intake.ui.lines.decided.next", 1);
        assertThat(_get(Screen.<ImportLine>grid(), 0).name()).isEqualTo(other);
        Screen.press("intake.ui.decide.same", 1);
        assertThat(Screen.text()).contains(Texts.text("intake.ui.lines.decided.all"));

        Screen.press("intake.ui.lines.decided.look", 2);
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(2);
    }

    @Test
    void showsTheLinesThatTheAddressNames() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"), "Anonymous", "Anonymous");
        UI.getCurrent()
                .navigate(
                        ImportView.class,
                        new RouteParameters(IntakeNavigation.IMPORT, id.toString()),
                        QueryParameters.of("proposal", "REJECTED"));
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(2);
        assertThat(Screen.text()).contains(Texts.text("intake.ui.review.rejected"));
    }

    @Test
    void showsTheLineBesideTheListThatTheAddressNames() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"), "Anonymous");
        UI.getCurrent()
                .navigate(
                        ImportView.class,
                        new RouteParameters(IntakeNavigation.IMPORT, id.toString()),
                        QueryParameters.of("open", new UUID(0, 2).toString()));
        _assertOne(LineDetail.class);

        IntakeNavigation.toImport(id);

        _assertNone(LineDetail.class);
    }

    @Test
    void decidesOneRowBesideTheList() {
        var twice = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checkedNames(campaign, twice, twice);
        IntakeNavigation.toImport(id);

        _clickItem(Screen.<ImportLine>grid(), 1);
        Screen.decide("Same");

        assertThat(fixture.line(id, 2).decision()).isEqualTo(Decision.USE_MATCH);
        assertThat(Screen.text()).contains("To decide 0");
    }

    @Test
    void showsTheRowThatContradictsAnotherBesideIt() {
        var known = IntakeFixture.fresh("Ada Quill");
        directory.person(known);
        var id = fixture.checked(campaign, "Name,Note\n%s,plays cello\n%s,plays drums\n".formatted(known, known));
        IntakeNavigation.toImport(id);
        assertThat(Screen.text()).contains("In the directory 2", "Twice in the file 0");

        _clickItem(Screen.<ImportLine>grid(), 0);

        assertThat(Screen.text())
                .contains("Row 3 says otherwise: Note.")
                .contains("Row 3, which says otherwise", "plays drums");
        assertThat(_get(_get(ChangeList.class), Checkbox.class).getValue()).isFalse();
    }

    @Test
    void tellsOfANewPartyWhoseNameIsDamaged() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Miguel \u00C3ngel"));
        IntakeNavigation.toImport(id);

        _clickItem(Screen.<ImportLine>grid(), 0);

        assertThat(_get(LineDetail.class).getElement().getTextRecursively()).contains("This name looks damaged");
        assertThat(Screen.text()).contains("To decide 1");
    }

    @Test
    void choosesOneThingThatARowSaysBesideTheList() {
        var id = fixture.checked(
                campaign, "Name,E-mail\n%s,ada@example.org\n".formatted(IntakeFixture.fresh("Ada Quill")));
        IntakeNavigation.toImport(id);

        _clickItem(Screen.<ImportLine>grid(), 0);
        var choice = _get(_get(ChangeList.class), Checkbox.class);
        assertThat(choice.getValue()).isTrue();
        _setValue(choice, false);

        assertThat(changes.changes(id, 1)).extracting(LineChange::chosen).containsExactly(false);
    }

    @Test
    void showsWhatWouldBeReplacedApartFromWhatIsNotEntered() {
        var known = IntakeFixture.fresh("Ada Quill");
        fixture.apply(fixture.checked(campaign, "Name,Note\n" + known + ",Old\n"));
        var rows = "Name,Note,Phone,Alias\n%s,New,see Jane,Adele\n%s,Old,see Jane,\n"
                .formatted(known, IntakeFixture.fresh("Ben Ochre"));
        var id = fixture.checked(campaign, rows);
        IntakeNavigation.toImport(id);
        assertThat(Screen.text())
                .contains("Would replace a value 1", "Would add a value 1", "Note 1", "Not understood 2")
                .doesNotContain("Phone 1", "Phone 2");

        pressChip("Would replace a value 1");
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(1);
        assertThat(Screen.text())
                .contains("Note: 1 value would replace what is there; none is to be entered.")
                .doesNotContain("Other name: 1 value");
        Screen.press("intake.ui.field.enter-all", 1);
        assertThat(Screen.text()).contains("Note: 1 value would replace what is there; 1 is to be entered.");

        pressChip("Not understood 2");
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(2);
        assertThat(Screen.text()).contains("Phone: 2 values are not understood and will not be entered.");
    }

    @Test
    void findsTheRowsThatChangeAFieldAndChoosesAllOfThem() {
        var known = IntakeFixture.fresh("Ada Quill");
        directory.person(known);
        var rows = "Name,Alias\n%s,Adele\n%s,Benny\n".formatted(known, IntakeFixture.fresh("Ben Ochre"));
        var id = fixture.checked(campaign, rows);
        IntakeNavigation.toImport(id);

        pressChip("Other name 1");
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(1);
        assertThat(Screen.text()).contains("1 is to be entered. One of them waits for a decision.");
        Screen.press("intake.ui.field.leave-all", 1);

        assertThat(changes.changes(id, 1)).extracting(LineChange::chosen).containsExactly(false);
        assertThat(Screen.text()).contains("none is to be entered.").doesNotContain("One of them waits");
    }

    @Test
    void offersOnlyWhatCanBeDecidedAboutARow() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"), "Anonymous", "311");
        IntakeNavigation.toImport(id);
        assertThat(decisions(0)).containsExactly("Create", "Leave out");
        assertThat(decisions(1)).isEmpty();
        assertThat(decisions(2)).containsExactly("Create", "Leave out");
    }

    @Test
    void decidesAllRowsOfAKind() {
        var twice = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checkedNames(campaign, twice, twice, twice);
        IntakeNavigation.toImport(id);
        pressChip("Twice in the file 2");
        assertThat(Screen.buttons("intake.ui.decide.separately", 2)).isOne();

        Screen.press("intake.ui.decide.same", 2);

        assertThat(fixture.lines(id))
                .extracting(ImportLine::decision)
                .containsExactly(Decision.CREATE, Decision.USE_MATCH, Decision.USE_MATCH);
        assertThat(Screen.text()).contains("To decide 0");
    }

    @Test
    void findsTheRowsByTheReasonThatIsSaidOfThem() {
        var twice = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checkedNames(campaign, twice, "Anonymous", "311", "Anonymous");
        IntakeNavigation.toImport(id);
        var reasons = Screen.<Problem>choice("intake.ui.problem");
        assertThat(labels(reasons)).containsExactly("Anonymous (2)", "Not a name (1)");

        _setValue(reasons, Set.of(Problem.ANONYMOUS));
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(2);
        assertThat(Screen.buttons("intake.ui.decide.skip", 2)).isZero();

        UI.getCurrent().navigate("imports/" + id, QueryParameters.of("problem", "NOT_A_NAME"));
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(1);
        assertThat(Screen.choice("intake.ui.problem").getValue()).isEqualTo(Set.of(Problem.NOT_A_NAME));
    }

    @Test
    void decidesAllRowsThatAFilterFindsOfWhateverKind() {
        var known = IntakeFixture.fresh("Ada Quill");
        directory.person(known);
        var other = IntakeFixture.fresh("Ben Ochre");
        var id = fixture.checkedNames(campaign, "Dr. " + known, "Dr. " + other, other + "y", known);
        IntakeNavigation.toImport(id);
        assertThat(Screen.buttons("intake.ui.decide.create", 4)).isZero();

        UI.getCurrent().navigate("imports/" + id, QueryParameters.of("rule", "TITLE"));
        assertThat(Screen.buttons("intake.ui.decide.create", 2)).isOne();
        assertThat(Screen.buttons("intake.ui.decide.same", 1)).isOne();
        Screen.press("intake.ui.decide.skip", 2);

        assertThat(fixture.lines(id).stream().map(ImportLine::decision))
                .containsExactly(Decision.SKIP, Decision.SKIP, Decision.CREATE, null);
        signIn(Role.AUDITOR);
        UI.getCurrent().navigate("imports/" + id, QueryParameters.of("rule", "TITLE"));
        assertThat(Screen.buttons("intake.ui.decide.skip", 2)).isZero();
    }

    @Test
    void countsOnlyRowsToWhichNothingWasDoneAmongThoseToDecide() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"), IntakeFixture.fresh("Ben Ochre"));
        database.jdbc()
                .update(
                        "update import_line set outcome = 'CREATED' where import_id = ? and line_no = 1",
                        UuidBytes.of(id));
        IntakeNavigation.toImport(id);

        pressChip("New 2");
        Screen.press("intake.ui.decide.skip", 1);

        assertThat(fixture.lines(id)).extracting(ImportLine::decision).containsExactly(Decision.CREATE, Decision.SKIP);
    }

    @Test
    void saysWhatComesOfARowWhosePartyIsInTheDirectory() {
        var name = IntakeFixture.fresh("Ada Quill");
        directory.person(name);
        IntakeNavigation.toImport(fixture.checkedNames(campaign, name));
        pressChip("In the directory 1");
        assertThat(Screen.text()).contains("field by field, what it would change");
    }

    @Test
    void leadsBackToTheColumns() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        IntakeNavigation.toImport(id);
        _assertOne(RouterLink.class, spec -> spec.withText("Columns"));
        UI.getCurrent()
                .navigate(
                        ImportView.class,
                        new RouteParameters(IntakeNavigation.IMPORT, id.toString()),
                        LineAddress.COLUMNS);
        assertThat(columns()).hasSize(1);
        Screen.press("intake.ui.check", 1);
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private static List<Select<Field>> columns() {
        return _find(_get(ColumnTable.class), Select.class).stream()
                .map(select -> (Select<Field>) select)
                .toList();
    }

    private static List<String> labels(CheckboxGroup<Problem> choice) {
        return choice.getListDataView()
                .getItems()
                .map(choice.getItemLabelGenerator()::apply)
                .toList();
    }

    private static List<String> decisions(int row) {
        _clickItem(Screen.<ImportLine>grid(), row);
        return _find(_get(LineDetail.class), NativeButton.class).stream()
                .map(NativeButton::getText)
                .toList();
    }

    private static void pressChip(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
