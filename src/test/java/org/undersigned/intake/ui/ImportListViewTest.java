package org.undersigned.intake.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.intake.ChangeService;
import org.undersigned.intake.Decision;
import org.undersigned.intake.ImportRow;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.IntakeFixture;
import org.undersigned.intake.LineFilter;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.testing.ViewTest;

class ImportListViewTest extends ViewTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService changes;

    @Autowired
    private CampaignChoiceService choice;

    private UUID campaign;

    @BeforeEach
    void signInAndChooseACampaign() {
        signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
        choice.choose(campaign);
    }

    @Test
    void listsTheImportsOfTheCampaignWithWhatCameOfThem() {
        fixture.uploadedNames(fixture.campaign(), "Ada Quill");
        var applied = fixture.applied(campaign, IntakeFixture.fresh("Ada Quill"), "Anonymous");
        var uploaded = fixture.uploadedNames(campaign, "Ben Ochre");

        IntakeNavigation.toImports();

        assertThat(_size(Screen.<ListedImport>grid())).isEqualTo(2);
        assertThat(_get(Screen.<ListedImport>grid(), 0).id()).isEqualTo(uploaded);
        var row = _get(Screen.<ListedImport>grid(), 1);
        assertThat(row.id()).isEqualTo(applied);
        assertThat(row.state()).isEqualTo(ImportState.APPLIED);
        assertThat(row.summary()).isEqualTo("1 created, 1 left out");
    }

    @Test
    void saysWhatCameOfTheValuesOfAnImport() {
        signIn(Role.COORDINATOR);
        var known = IntakeFixture.fresh("Ada Quill");
        var other = IntakeFixture.fresh("Ben Ochre");
        fixture.apply(fixture.checked(campaign, "Name,Note\n" + known + ",Old\n" + other + ",Old\n"));
        var again = fixture.checked(
                campaign, "Name,Note,Alias,Phone\n" + known + ",New,Adele,see Jane\n" + other + ",New,,\n");
        imports.decide(LineFilter.of(again), Decision.USE_MATCH);
        changes.choose(again, 1, note(again), true);
        fixture.apply(again);

        IntakeNavigation.toImports();

        assertThat(_get(Screen.<ListedImport>grid(), 0).summary())
                .endsWith("1 value added, 1 value replaced, 1 value not chosen, 1 value not entered");
        IntakeNavigation.toImport(again);
        assertThat(Screen.text())
                .contains(
                        "1 value added to a record that was there",
                        "1 value replaced",
                        "1 value not chosen, and left as it was",
                        "1 value not entered; its row says why");
    }

    private int note(UUID id) {
        return changes.changes(id, 1).stream()
                .filter(change -> change.effect() == ChangeEffect.REPLACES)
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void saysWhatBelongsHereAndOffersTheUpload() {
        IntakeNavigation.toImports();
        assertThat(_size(Screen.grid())).isZero();
        assertThat(_find(Button.class, spec -> spec.withText(Texts.text("intake.ui.upload"))))
                .isNotEmpty();
    }

    @Test
    void opensAnImport() {
        fixture.uploadedNames(campaign, "Ada Quill");
        IntakeNavigation.toImports();
        _clickItem(Screen.<ListedImport>grid(), 0);
        assertThat(_get(H1.class).getText()).isEqualTo("names.csv");
    }

    @Test
    void takesASpreadsheetAndGoesOnToItsColumns() {
        openUpload();

        _upload(_get(Upload.class), "people.csv", "Name,Kind\nAda Quill,person\n".getBytes(StandardCharsets.UTF_8));

        _assertNone(Dialog.class);
        assertThat(_get(H1.class).getText()).isEqualTo("people.csv");
        assertThat(imports.rows(campaign, 0, 9))
                .extracting(ImportRow::facts)
                .singleElement()
                .returns(ImportState.UPLOADED, facts -> facts.state());
    }

    @Test
    void saysWhyAFileIsNotTaken() {
        openUpload();

        _upload(_get(Upload.class), "people.csv", "Name\n".getBytes(StandardCharsets.UTF_8));

        _assertOne(Dialog.class);
        assertThat(Screen.text()).contains(Texts.text("intake.refused.no-rows", "people.csv"));
        assertThat(imports.count(campaign)).isZero();
    }

    @Test
    void takesRowsFromTheClipboardAndGoesOnToTheirColumns() {
        openPaste();
        _setValue(_get(TextArea.class), "Name\tKind\nAda Quill\tperson\nBo Quill\tperson\n");
        assertThat(Screen.text()).contains("2 rows of 2 columns. The first row holds headings.");

        Screen.press("intake.ui.paste.go-on");

        _assertNone(Dialog.class);
        assertThat(imports.rows(campaign, 0, 9))
                .extracting(ImportRow::facts)
                .singleElement()
                .returns(2, facts -> facts.lines());
        assertThat(_get(H1.class).getText()).startsWith("Pasted on ");
    }

    @Test
    void saysWhatIsSeenInTheFirstRowAndLetsAPersonSayOtherwise() {
        openPaste();
        assertThat(_find(Checkbox.class)).isEmpty();
        _setValue(_get(TextArea.class), "Ada Quill\tBath\nBo Quill\tBath\n");
        assertThat(Screen.text()).contains("2 rows of 2 columns. No heading is known in the first row");
        assertThat(_get(Checkbox.class).getValue()).isFalse();

        _setValue(_get(Checkbox.class), true);
        assertThat(Screen.text()).contains("1 row of 2 columns. None of the headings is known");

        Screen.press("intake.ui.paste.go-on");
        assertThat(imports.rows(campaign, 0, 9).getFirst().facts().plan().headings())
                .containsExactly("Ada Quill", "Bath");
    }

    @Test
    void losesNothingOfWhatWasPastedWhenItIsRefused() {
        openPaste();
        Screen.press("intake.ui.paste.go-on");
        assertThat(Screen.text()).contains(Texts.text("intake.refused.nothing-pasted"));

        _setValue(_get(TextArea.class), "Name\n");
        Screen.press("intake.ui.paste.go-on");

        assertThat(Screen.text()).contains(Texts.text("intake.refused.only-headings"));
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Name\n");
        assertThat(imports.count(campaign)).isZero();
    }

    private static void openPaste() {
        openUpload();
        Screen.press("intake.ui.paste");
    }

    @Test
    void offersNoUploadToThoseWhoOnlyLook() {
        fixture.uploadedNames(campaign, "Ada Quill");
        signIn(Role.AUDITOR);
        choice.choose(campaign);
        IntakeNavigation.toImports();
        assertThat(_size(Screen.grid())).isEqualTo(1);
        assertThat(Screen.buttons("intake.ui.upload")).isZero();
    }

    private static void openUpload() {
        IntakeNavigation.toImports();
        _find(Button.class, spec -> spec.withText(Texts.text("intake.ui.upload")))
                .getFirst()
                .click();
    }
}
