package org.undersigned.advertising.insertion.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.invoice.InvoiceFixture;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.print.SheetDifference;
import org.undersigned.advertising.print.TearSheetService;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.testing.ViewTest;
import org.undersigned.testing.Wire;

class TearSheetLinesTest extends ViewTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private InvoiceFixture fixture;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private TearSheetService sheets;

    @Autowired
    private CampaignChoiceService choice;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        campaign = steps.campaign();
        choice.choose(campaign);
    }

    @Test
    void saysAtEachFieldWhatBelongsThereAndAsksForWhatDiffers() {
        var made = orders.ran(campaign);
        open(made);
        click("File tear sheet");
        confirm("File tear sheet");
        assertThat(field("Name of the paper on the page").getErrorMessage())
                .isEqualTo("Enter the name of the paper as it is printed on the page.");
        assertThat(field("Width").getErrorMessage()).startsWith("Measure how wide");
        fill("A8");
        confirm("File tear sheet");
        assertThat(dialog()).contains("The page differs from what was reported or ordered");
        var questions = _get(CheckboxGroup.class);
        assertThat(((SheetDifference) questions.getListDataView().getItem(0)).sentence())
                .isEqualTo("reported on page A7, stands on page A8");
        assertThat(state(made)).isEqualTo(InsertionState.RAN);
        tick(questions);
        confirm("File tear sheet");

        assertThat(state(made)).isEqualTo(InsertionState.FILED);
        assertThat(Wire.ofThisPage()).contains("Tear sheet: The Gazette", "page A8");
    }

    @Test
    void saysWhichPageItReplacesAndAsksWhy() {
        var made = orders.filed(campaign);
        open(made);
        click("File tear sheet");
        assertThat(dialog()).contains("This takes the place of the tear sheet of The Gazette", "page A7");
        fill("A7");
        confirm("File tear sheet");
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Say why this page takes the place");
        assertThat(sheets.sheets(made.order())).hasSize(1);
        _setValue(_get(TextArea.class), "The first one was cut off");
        confirm("File tear sheet");

        assertThat(Wire.ofThisPage())
                .contains("In the place of an earlier one: The first one was cut off", "1 other tear sheet");
    }

    @Test
    void takesAWrongPageBackUnlessAnInvoiceWasApprovedByIt() {
        var made = orders.filed(campaign);
        open(made);
        click("Take tear sheet back");
        _setValue(_get(TextArea.class), "It is the page of another day");
        confirm("Take tear sheet back");
        assertThat(Wire.ofThisPage()).contains("Taken back by", "It is the page of another day");
        assertThat(state(made)).isEqualTo(InsertionState.RAN);
        orders.file(made, OrderFixture.PAGE);
        fixture.approved(made);
        open(made);

        assertThat(Wire.ofThisPage()).contains("Invoice INV-1 was approved by it");
        _assertNone(Button.class, button -> button.withText("Take tear sheet back"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void tick(CheckboxGroup questions) {
        questions.setValue(Set.of(questions.getListDataView().getItem(0)));
    }

    private void fill(String page) {
        UploadKt._upload(_get(Upload.class), "page.pdf", OrderFixture.pdf());
        _setValue(field("Name of the paper on the page"), "The Gazette");
        _setValue(_get(DatePicker.class), orders.past());
        _setValue(field("Page"), page);
        _setValue(field("Width"), "10.87");
        _setValue(field("Depth"), "21 in");
        colour().setValue(AdColour.BLACK);
    }

    @SuppressWarnings("unchecked")
    private static Select<AdColour> colour() {
        return _get((Component) _get(Dialog.class), Select.class);
    }

    private static TextField field(String label) {
        return _get((Component) _get(Dialog.class), TextField.class, field -> field.withLabel(label));
    }

    private InsertionState state(Made made) {
        return insertions.insertion(made.insertion()).state();
    }

    private void open(Made made) {
        choice.choose(campaign);
        UI.getCurrent().navigate("ads/orders/" + made.order());
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static void confirm(String verb) {
        _click(_get((Component) _get(Dialog.class), Button.class, button -> button.withText(verb)));
    }
}
