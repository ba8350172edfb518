package org.undersigned.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyKind;
import org.undersigned.intake.ChangeService;
import org.undersigned.intake.CompanionService;
import org.undersigned.intake.Decision;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.IntakeFixture;
import org.undersigned.intake.LineFilter;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.ViewTest;

/** What is said before rows are applied of values that will not be entered. */
class ApplyDialogTest extends ViewTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService changes;

    @Autowired
    private CompanionService companions;

    @Autowired
    private DirectoryFixture directory;

    private UUID id;

    @BeforeEach
    void signInAndCheck() {
        signIn(Role.COORDINATOR);
        var rows = "Name,Phone,Discipline,Tier\n%s,see Jane,Qwertz,A\n%s,see Jane,,A\n"
                .formatted(IntakeFixture.fresh("Ada Quill"), IntakeFixture.fresh("Ben Ochre"));
        id = fixture.checked(fixture.campaign(), rows, IntakeFixture.ofKind(PartyKind.PERSON));
    }

    @Test
    void saysOfHowManyRowsSomethingIsNotUnderstoodOrNeedsAParticipation() {
        IntakeNavigation.toImport(id);

        Screen.press("intake.ui.apply");

        assertThat(Screen.text())
                .contains(
                        "2 rows say something that is not understood and is not entered: Discipline, Phone.",
                        "2 rows say something that needs a participation, which this file does not open, and is not"
                                + " entered: Tier.")
                .doesNotContain("more such row");
    }

    @Test
    void tellsRowsThatAreLeftOutApartFromThoseThatAreEntered() {
        imports.decide(id, 2, Decision.SKIP);
        IntakeNavigation.toImport(id);
        assertThat(Screen.text()).contains("Not understood 2", "Needs a participation 2");

        Screen.press("intake.ui.apply");

        assertThat(Screen.text())
                .contains(
                        "1 row says something that is not understood and is not entered: Discipline, Phone. 1 more such"
                                + " row is left out or not decided.",
                        "1 row says something that needs a participation, which this file does not open, and is not"
                                + " entered: Tier. 1 more such row is left out or not decided.");
    }

    @Test
    void saysWhatIsNotChosenAndLeadsThere() {
        var campaign = fixture.campaign();
        var known = IntakeFixture.fresh("Ada Quill");
        fixture.apply(fixture.checked(campaign, "Name,Note\n" + known + ",Old\n"));
        var again = fixture.checked(campaign, "Name,Note\n" + known + ",New\n");
        imports.decide(again, 1, Decision.USE_MATCH);
        IntakeNavigation.toImport(again);

        Screen.press("intake.ui.apply");

        assertThat(Screen.text()).contains("1 replacement is not chosen: what is there stays as it is.", "Look at it");
        assertThat(_get(_get(Dialog.class), RouterLink.class).getHref()).endsWith(again + "?effect=REPLACES");
    }

    @Test
    void asksAlsoWhereAColumnIsNotReadAndNoneNamesAnotherParty() {
        var row = "Name,Contributor\n%s,Jane\n".formatted(IntakeFixture.fresh("Ada Quill"));
        var unread = fixture.checked(
                fixture.campaign(),
                row,
                plan -> IntakeFixture.ofKind(PartyKind.PERSON).apply(plan).reading(Arrays.asList(Field.NAME, null)));
        IntakeNavigation.toImport(unread);

        Screen.press("intake.ui.apply");

        assertThat(Screen.text()).contains("1 party is created.");
    }

    @Test
    void namesTheColumnsThatNoSignatureTakes() {
        var row = "Name,Beside\n%s,Maker of ink\n".formatted(IntakeFixture.fresh("Ada Quill"));
        var beside =
                fixture.checked(fixture.campaign(), row, plan -> plan.reading(List.of(Field.NAME, Field.DESCRIPTOR)));
        IntakeNavigation.toImport(beside);

        Screen.press("intake.ui.apply");

        assertThat(Screen.text())
                .contains("1 row says something that is printed beside a signature, which this file does not record,"
                        + " and is not entered: Descriptor.");
    }

    @Test
    void countsBodiesThatComeAlongAsTheResultAndTheUndoDo() {
        var known = IntakeFixture.fresh("Known Works");
        var fresh = IntakeFixture.fresh("Quill Works");
        var other = IntakeFixture.fresh("Ochre Works");
        var rows = "Name,Org,Representative\n%s,%s,\n%s,%s,Jane %s\n%s,%s,\n%s,%s,\n%s,,\nAnonymous,%s,\n"
                .formatted(
                        IntakeFixture.fresh("Ada Quill"),
                        fresh,
                        IntakeFixture.fresh("Ben Ochre"),
                        fresh.toUpperCase(Locale.ROOT),
                        IntakeFixture.fresh("Finch"),
                        IntakeFixture.fresh("Cy Umber"),
                        known,
                        IntakeFixture.fresh("Di Sepia"),
                        other,
                        IntakeFixture.fresh("Ed Sienna"),
                        IntakeFixture.fresh("Nobody Works"));
        directory.organisation(known);
        var coming = fixture.checked(fixture.campaign(), rows, IntakeFixture.ofKind(PartyKind.PERSON));
        imports.decide(coming, 4, Decision.SKIP);
        IntakeNavigation.toImport(coming);

        Screen.press("intake.ui.apply");
        assertThat(Screen.text())
                .contains("4 parties are created.")
                .contains("Also created, since rows name them and the directory does not know them: 1 person, 1"
                        + " organisation.");
        var expected = companions.expected(coming);

        fixture.apply(coming);
        assertThat(companions.came(coming))
                .isEqualTo(expected)
                .isEqualTo(Map.of(PartyKind.PERSON, 1, PartyKind.ORGANISATION, 1));
        IntakeNavigation.toImports();
        IntakeNavigation.toImport(coming);
        assertThat(Screen.text()).contains("organisation created along with them", "person created along with them");
        Screen.press("intake.ui.undo");
        assertThat(Screen.text()).contains("1 person, 1 organisation that came along with its rows.");
    }

    @Test
    void countsForThePreparerWhatTheCoordinatorCountsThen() {
        var campaign = fixture.campaign();
        var changed = IntakeFixture.fresh("Ada Quill");
        var same = IntakeFixture.fresh("Ben Ochre");
        fixture.apply(fixture.checked(campaign, "Name,Note\n%s,Old\n%s,Old\n".formatted(changed, same)));
        signIn(Role.CAMPAIGNER);
        var again = fixture.checked(campaign, "Name,Note\n%s,New\n%s,Old\n".formatted(changed, same));
        imports.decide(LineFilter.of(again), Decision.USE_MATCH);
        changes.choose(again, 1, 0, true);
        IntakeNavigation.toImport(again);

        Screen.press("intake.ui.apply");
        assertThat(Screen.text())
                .contains(
                        "1 row is linked to its party.",
                        "1 row that changes 1 value of a record that is there waits for a coordinator; 1 old value goes.");

        fixture.apply(again);
        signIn(Role.COORDINATOR);
        IntakeNavigation.toImports();
        IntakeNavigation.toImport(again);
        Screen.press("intake.ui.apply.waiting");
        assertThat(Screen.text())
                .contains(
                        "1 row is linked to its party.",
                        "1 value of records that are there changes; 1 old value goes.");
    }

    @Test
    void namesTheReasonBesideTheRowsOfAField() {
        UI.getCurrent().navigate("imports/" + id, QueryParameters.of("field", "TIER"));
        assertThat(Screen.text())
                .contains("Tier: 2 values need a participation, and this file opens none.")
                .doesNotContain("Tier: 2 values are not understood");

        UI.getCurrent().navigate("imports/" + id, QueryParameters.of("field", "PHONE"));
        assertThat(Screen.text()).contains("Phone: 2 values are not understood and will not be entered.");
    }
}
