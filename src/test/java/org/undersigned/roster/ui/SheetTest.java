package org.undersigned.roster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.base.Ids;
import org.undersigned.directory.PartyKind;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.Ordering;

class SheetTest {

    private static final String DISCLAIMER =
            "Offices are given to identify the signer only. They do not mean that the" + " body has signed.";

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void saysThatOfficesOnlyIdentifyWhereOneIsPrinted() {
        show(line("Ada Abel", null), line("Zoë Zed", "President of Tests"));

        _assertOne(Paragraph.class, paragraph -> paragraph.withText(DISCLAIMER));
        assertThat(_get(PrintedNames.class).getElement().getProperty(PrintedNames.NAMES))
                .isEqualTo("Ada Abel\t\t\nZoë Zed\t\tPresident of Tests");
    }

    @Test
    void saysNothingOfOfficesWhereNoneIsPrinted() {
        show(line("Ada Abel", null));

        _assertNone(Paragraph.class, paragraph -> paragraph.withText(DISCLAIMER));
    }

    private static void show(EditionLine... lines) {
        UI.getCurrent().add(new Sheet("Names", List.of(lines), Ordering.ALPHABETICAL, "As of now"));
    }

    private static EditionLine line(String name, @Nullable String title) {
        return new EditionLine(1, Ids.next(), Ids.next(), name, name, null, title, PartyKind.PERSON, null, false, true);
    }
}
