package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailSentence;
import org.undersigned.audit.TrailService;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** The history of an import, as people read it. */
@ServiceTest
class ImportHistoryTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService changes;

    @Autowired
    private TrailService trail;

    @Autowired
    private IntakeFixture fixture;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @Test
    void tellsWhatWasChosenAndDecidedInWords() {
        var rows = "Name,Org,Office\n%s,Quill Works,Chair\n".formatted(IntakeFixture.fresh("Ada Quill"));
        var id = fixture.checked(
                fixture.campaign(), rows, plan -> plan.reading(List.of(Field.NAME, Field.BODY, Field.OFFICE)));
        changes.chooseAll(LineFilter.of(id), Field.BODY, ChangeEffect.ADDS, false);
        changes.choose(id, 1, 0, true);
        imports.decide(LineFilter.of(id), Decision.SKIP);

        assertThat(particulars(id))
                .contains(
                        "field Body they belong to; choice to be left out; rows 1",
                        "row 2; choice to be entered",
                        "decision leave out; rows 1");
    }

    @Test
    void tellsWhetherTheFirstRowHoldsHeadings() {
        var id = fixture.uploadedNames(fixture.campaign(), IntakeFixture.fresh("Ada Quill"));
        imports.chooseHeadings(id, imports.facts(id).version(), false);
        assertThat(particulars(id))
                .contains("first row no headings")
                .anyMatch(told -> told.startsWith("rows 1; fingerprint of the file "));
    }

    private List<String> particulars(UUID id) {
        return trail.history("import", id, 20).stream()
                .map(row -> TrailSentence.particulars(row, ZoneOffset.UTC))
                .toList();
    }
}
