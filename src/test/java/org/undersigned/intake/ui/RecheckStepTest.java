package org.undersigned.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.intake.Decision;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.IntakeFixture;
import org.undersigned.testing.ViewTest;

/** What is said before and after rows are checked again about which somebody has decided. */
class RecheckStepTest extends ViewTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    private UUID id;

    @BeforeEach
    void signInAndCheck() {
        signIn(Role.CAMPAIGNER);
        id = fixture.checkedNames(
                fixture.campaign(), IntakeFixture.fresh("Ada Quill"), "Dr. " + IntakeFixture.fresh("Ben Ochre"));
    }

    @Test
    void saysWhatBecomesOfDecisionsBeforeAndAfterwards() {
        imports.decide(id, 1, Decision.SKIP);
        imports.decide(id, 2, Decision.SKIP);
        toColumns();
        _setValue(_get(Checkbox.class, spec -> spec.withLabel(Texts.text("base.cleaning-rule.TITLE"))), false);

        Screen.press("intake.ui.check", 2);
        assertThat(Screen.text()).contains("2 rows have been decided about.", "Each decision is kept where");
        assertThat(imports.line(id, 2).decision()).isEqualTo(Decision.SKIP);
        Screen.pressInDialog("intake.ui.check.again");

        assertThat(imports.line(id, 1).decision()).isEqualTo(Decision.SKIP);
        assertThat(imports.line(id, 2).decision()).isEqualTo(Decision.CREATE);
        assertThat(Screen.text())
                .contains("1 row keeps the decision taken before;"
                        + " 1 starts anew, since something else is proposed for it.");
    }

    @Test
    void asksNothingAndSaysNothingWhereNobodyHasDecided() {
        toColumns();

        Screen.press("intake.ui.check", 2);

        _assertNone(Dialog.class);
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(Screen.text()).doesNotContain("taken before");
    }

    @Test
    void leavesDecisionsAloneAsLongAsNobodySaysYes() {
        imports.decide(id, 1, Decision.SKIP);
        var before = imports.facts(id);
        toColumns();

        Screen.press("intake.ui.check", 2);
        _get(Dialog.class).close();

        assertThat(imports.facts(id)).isEqualTo(before);
        assertThat(imports.line(id, 1).decision()).isEqualTo(Decision.SKIP);
    }

    private void toColumns() {
        UI.getCurrent().navigate("imports/" + id, LineAddress.COLUMNS);
    }
}
