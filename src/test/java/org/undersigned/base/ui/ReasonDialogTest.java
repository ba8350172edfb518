package org.undersigned.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonDialogTest extends BrowserTest {

    private final List<String> reasons = new ArrayList<>();

    @Test
    void refusesABlankReason() {
        open();

        _setValue(_get(TextArea.class), "   ");
        _click(_get(Button.class, spec -> spec.withText("Withdraw")));

        assertThat(reasons).isEmpty();
        _assertOne(Dialog.class);
    }

    @Test
    void passesTheReasonOnWithoutSpacesAroundIt() {
        open();

        _setValue(_get(TextArea.class), " asked by mail ");
        _click(_get(Button.class, spec -> spec.withText("Withdraw")));

        assertThat(reasons).containsExactly("asked by mail");
        _assertNone(Dialog.class);
    }

    private void open() {
        new ReasonDialog("Withdraw Flea", "The name leaves every open list.", "Withdraw", reasons::add).open();
    }
}
