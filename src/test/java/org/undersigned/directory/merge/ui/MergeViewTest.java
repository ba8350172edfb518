package org.undersigned.directory.merge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.directory.merge.Side;
import org.undersigned.directory.ui.DirectoryNavigation;
import org.undersigned.testing.ViewTest;

class MergeViewTest extends ViewTest {

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PartyService parties;

    @Autowired
    private HonourService honours;

    private String name = "";
    private String alias = "";
    private UUID kept = new UUID(0, 0);
    private UUID folded = new UUID(0, 0);

    @BeforeEach
    void makeTwo() {
        signIn(Role.COORDINATOR);
        name = DirectoryFixture.fresh("Ada Quill");
        alias = DirectoryFixture.fresh("A. Quill");
        kept = directory.person(name);
        folded = directory.person(alias);
        honours.add(kept, new HonourDetails("Academy Award winner", "x", LocalDate.of(2026, Month.JANUARY, 12)));
    }

    @Test
    @SuppressWarnings("unchecked")
    void mergesWithAPartyThatIsChosenOnTheCardAndTakesItBackThere() {
        DirectoryNavigation.toParty(folded);
        press("directory.merge.with");
        _setValue(
                (ComboBox<PartyHit>) _get(ComboBox.class, spec -> spec.withLabel(text("directory.merge.other"))),
                new PartyHit(kept, PartyKind.PERSON, name, name, null));
        press("directory.merge.compare");

        assertThat(_get(H1.class).getText()).isEqualTo(text("directory.merge.title"));
        assertThat(shown(_get(MergeTable.class))).contains(name, alias, text("directory.merge.thing.honours") + "1–");
        _setValue((RadioButtonGroup<Side>) _get(RadioButtonGroup.class), Side.FOLDED);
        assertThat(shown(_get(Div.class, spec -> spec.withClasses("merge-result"))))
                .startsWith(alias);
        _click(_get(Button.class, spec -> spec.withText(text("directory.merge.go", name))));

        assertThat(_get(H1.class).getText()).isEqualTo(alias);
        assertThat(parties.card(folded).id()).isEqualTo(kept);

        press("directory.merge.undo");
        assertThat(shown(_get(UnmergeSummary.class))).contains(text("directory.merge.undo.text", alias, alias));
        press("directory.merge.undo.go");

        assertThat(_get(H1.class).getText()).isEqualTo(name);
        assertThat(parties.card(folded).id()).isEqualTo(folded);
    }

    @Test
    void leadsFromTheOldAddressToTheOne() {
        MergeNavigation.toMerge(kept, folded);
        _click(_get(Button.class, spec -> spec.withText(text("directory.merge.go", name))));

        DirectoryNavigation.toParty(folded);

        assertThat(_get(H1.class).getText()).isEqualTo(name);
    }

    @Test
    void keepsTheOtherOneWhenThatIsWanted() {
        MergeNavigation.toMerge(kept, folded);

        _click(_get(Button.class, spec -> spec.withText(text("directory.merge.keep-other", alias))));

        assertThat(_find(Button.class, spec -> spec.withText(text("directory.merge.go", alias))))
                .hasSize(1);
    }

    @Test
    void saysWhyTwoCannotBeMergedAndOffersNothing() {
        MergeNavigation.toMerge(kept, directory.group(DirectoryFixture.fresh("The Quills")));

        assertThat(shown(_get(Div.class, spec -> spec.withClasses("merge-notice"))))
                .contains("Only parties of one kind can be merged");
        _assertNone(Button.class, spec -> spec.withText(text("directory.merge.go", name)));
    }

    @Test
    void offersNothingToThoseWhoDoNotMerge() {
        signIn(Role.CAMPAIGNER);
        DirectoryNavigation.toParty(kept);

        _assertNone(Button.class, spec -> spec.withText(text("directory.merge.with")));
    }

    private static void press(String key) {
        _find(Button.class, spec -> spec.withText(text(key))).getLast().click();
    }

    private static String shown(Component component) {
        return component.getElement().getTextRecursively();
    }
}
