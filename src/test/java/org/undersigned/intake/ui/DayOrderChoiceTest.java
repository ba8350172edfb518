package org.undersigned.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.IntakeFixture;
import org.undersigned.intake.field.DayOrder;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.ViewTest;

/** What is asked of a column with days that can be read either way. */
class DayOrderChoiceTest extends ViewTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
    }

    @Test
    void asksWhatComesFirstWhereNobodyCanTell() {
        var id = shown("Last contact", "01/02/2026", "03/04/2026");
        assertThat(Screen.text()).doesNotContain("contradicts itself");
        assertThat(order().getHelperText()).startsWith("2 days such as 01/02/2026 can be read either way.");

        _setValue(order(), DayOrder.MONTH_FIRST);
        Screen.press("intake.ui.check", 2);

        assertThat(imports.facts(id).plan().dayOrders()).containsExactly(null, DayOrder.MONTH_FIRST);
    }

    @Test
    void saysWhatTheColumnTellsAndAsksNothing() {
        var id = shown("Last contact", "01/02/2026", "13/02/2026");
        assertThat(Screen.text()).contains("Day first, as row 3 shows: 13/02/2026.");
        _assertNone(Select.class, spec -> spec.withLabel(Texts.text("intake.ui.day-order")));

        Screen.press("intake.ui.check", 2);

        assertThat(imports.facts(id).plan().dayOrders()).containsExactly(null, DayOrder.DAY_FIRST);
    }

    @Test
    void saysThatAColumnContradictsItself() {
        shown("Last contact", "13/02/2026", "02/14/2026", "01/02/2026");

        assertThat(Screen.text())
                .contains("This column contradicts itself:"
                        + " row 2 has the day first (13/02/2026), row 3 the month (02/14/2026).");
        assertThat(order().getValue()).isNull();
    }

    @Test
    void asksAsSoonAsAColumnIsReadAsADay() {
        shown("When", "01/02/2026", "03/04/2026");
        _assertNone(Select.class, spec -> spec.withLabel(Texts.text("intake.ui.day-order")));

        _setValue(second(), Field.ASKED_ON);
        assertThat(order().isReadOnly()).isFalse();

        _setValue(second(), Field.NOTE);
        _assertNone(Select.class, spec -> spec.withLabel(Texts.text("intake.ui.day-order")));
    }

    @Test
    void letsAnAuditorChooseNothing() {
        var id = shown("Last contact", "01/02/2026");
        signIn(Role.AUDITOR);
        IntakeNavigation.toImport(id);

        assertThat(order().isReadOnly()).isTrue();
    }

    private UUID shown(String heading, String... days) {
        var rows = new StringBuilder("Name," + heading + "\n");
        for (var day : days) {
            rows.append(IntakeFixture.fresh("Ada Quill"))
                    .append(',')
                    .append(day)
                    .append('\n');
        }
        var id = fixture.upload(campaign, "rows.csv", rows.toString());
        IntakeNavigation.toImport(id);
        return id;
    }

    private static Select<DayOrder> order() {
        return Screen.select("intake.ui.day-order");
    }

    @SuppressWarnings("unchecked")
    private static Select<Field> second() {
        return (Select<Field>) _find(_get(ColumnTable.class), Select.class).get(1);
    }
}
