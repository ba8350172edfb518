package org.undersigned.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.PartyKind;
import org.undersigned.intake.Decision;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.IntakeFixture;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.ViewTest;

/** What is said before rows are applied of values that will not be entered. */
class ApplyDialogTest extends ViewTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    private UUID id;

    @BeforeEach
    void signInAndCheck() {
        signIn(Role.COORDINATOR);
        var rows = "Name,Phone,Discipline,Tier\n%s,see Jane,Qwertz,A\n%s,see Jane,,A\n"
                .formatted(IntakeFixture.fresh("Ada Quill"), IntakeFixture.fresh("Ben Ochre"));
        id = fixture.checked(fixture.campaign(), rows, IntakeFixture.ofKind(PartyKind.PERSON));
    }

    @Test
    void saysHowManyValuesAreNotUnderstoodAndHowManyNeedAParticipation() {
        IntakeNavigation.toImport(id);

        Screen.press("intake.ui.apply");

        assertThat(Screen.text())
                .contains(
                        "3 values are not understood and are not entered.",
                        "2 values need a participation, which this file does not open, and are not entered.");
    }

    @Test
    void countsNoValuesOfRowsThatAreLeftOut() {
        imports.decide(id, 2, Decision.SKIP);
        IntakeNavigation.toImport(id);

        Screen.press("intake.ui.apply");

        assertThat(Screen.text())
                .contains(
                        "2 values are not understood and are not entered.",
                        "1 value needs a participation, which this file does not open, and is not entered.");
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
    void namesTheColumnsThatNoSignatureTakes() {
        var row = "Name,Beside\n%s,Maker of ink\n".formatted(IntakeFixture.fresh("Ada Quill"));
        var beside =
                fixture.checked(fixture.campaign(), row, plan -> plan.reading(List.of(Field.NAME, Field.DESCRIPTOR)));
        IntakeNavigation.toImport(beside);

        Screen.press("intake.ui.apply");

        assertThat(Screen.text())
                .contains("1 value is printed beside a signature, which this file does not record, and is not entered:"
                        + " Descriptor.");
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
