package org.undersigned.intake.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.intake.ImportLine;
import org.undersigned.intake.IntakeFixture;
import org.undersigned.intake.RowsExpiryFixture;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;
import org.undersigned.testing.ViewTest;

/** What the pages of an import say of rows that are hidden or gone. */
class RowNoticesTest extends ViewTest {

    private static final String PHONE = "+1 555 0163 7729";

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private RowsExpiryFixture expiry;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private StoredStaff staff;

    @Autowired
    private SettableClock clock;

    private final StaffUser robin = Staff.with("Robin", Role.CAMPAIGNER);
    private UUID campaign = new UUID(0, 0);

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(robin);
        staff.store();
        campaign = fixture.campaign();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void saysUntilWhenTheRowsAreKept() {
        IntakeNavigation.toImport(fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill")));
        assertThat(Screen.text()).contains(Texts.text("intake.ui.rows-until"));
        assertNoNotice();
    }

    @Test
    void saysThatAnUploadHasToBeUploadedAgain() {
        var id = fixture.uploadedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        expiry.pass90Days();

        IntakeNavigation.toImport(id);

        assertThat(Screen.text()).contains("The rows of this file were dropped on ", "Upload it again to import it.");
        _assertNone(ColumnTable.class);
        assertThat(Screen.buttons("intake.ui.check", 1)).isZero();
    }

    @Test
    void showsAReviewWithoutTheRowsOfTheFileAndWithoutDecisions() {
        var id = fixture.checked(campaign, "Name,Phone\n" + IntakeFixture.fresh("Ada Quill") + "," + PHONE + "\n");
        expiry.pass90Days();

        IntakeNavigation.toImport(id);

        assertThat(Screen.text()).contains("Upload it again to import it.");
        assertThat(Screen.buttons("intake.ui.apply")).isZero();
        assertThat(_size(Screen.<ImportLine>grid())).isEqualTo(1);
        _clickItem(Screen.<ImportLine>grid(), 0);
        assertThat(_get(LineDetail.class).getElement().getTextRecursively())
                .contains("Row 2 of the file", "This row was dropped with the file on ");
        assertThat(_find(_get(LineDetail.class), NativeButton.class)).isEmpty();
    }

    @Test
    void showsTheResultWithCountsAndNames() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.applied(campaign, name, "Anonymous");
        expiry.pass90Days();

        IntakeNavigation.toImport(id);

        assertThat(Screen.text()).contains("Names, decisions and outcomes stay; the import cannot be undone any more.");
        assertThat(_get(Screen.<ImportLine>grid(), 0).name()).isEqualTo(name);
        assertThat(_find(FileDownload.class)).hasSize(1);
        assertThat(Screen.buttons("intake.ui.undo")).isZero();
    }

    @Test
    void saysInTheListThatNothingCameOfIt() {
        choice.choose(campaign);
        fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        expiry.pass90Days();

        IntakeNavigation.toImports();

        assertThat(_get(Screen.<ListedImport>grid(), 0).summary()).isEqualTo(Texts.text("intake.ui.list.rows-gone"));
    }

    @Test
    void saysThatTheRestIsForOthersAndShowsTheNames() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checked(campaign, "Name,Phone\n" + name + "," + PHONE + "\n");
        Staff.signIn(Role.AUDITOR);

        IntakeNavigation.toImport(id);
        _clickItem(Screen.<ImportLine>grid(), 0);

        assertThat(Screen.text())
                .contains(Texts.text("intake.ui.cells-hidden"), name)
                .doesNotContain("7729");
    }

    private static void assertNoNotice() {
        assertThat(Screen.text()).doesNotContain("were dropped on", Texts.text("intake.ui.cells-hidden"));
    }
}
