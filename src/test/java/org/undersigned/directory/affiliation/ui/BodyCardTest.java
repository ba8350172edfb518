package org.undersigned.directory.affiliation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.base.Texts.text;
import static org.undersigned.directory.DirectoryFixture.fresh;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationLine;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.ui.DirectoryNavigation;
import org.undersigned.directory.ui.PartyPicker;
import org.undersigned.testing.ViewTest;

class BodyCardTest extends ViewTest {

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private AffiliationService affiliations;

    @Autowired
    private PartyService parties;

    private UUID union = new UUID(0, 0);
    private UUID local = new UUID(0, 0);
    private String localName = "";

    @BeforeEach
    void makeBodies() {
        signIn(Role.COORDINATOR);
        union = directory.organisation(fresh("Quill Guild"));
        localName = fresh("Quill Guild Local");
        local = directory.organisation(localName);
    }

    @Test
    void addsABodyWithinAndRefusesItTheOtherWayRound() {
        DirectoryNavigation.toParty(union);
        press("directory.body.add");
        choose(local);
        save("directory.body.add");
        assertThat(_find(UnorderedList.class, spec -> spec.withClasses("body-tree")))
                .first()
                .satisfies(tree ->
                        assertThat(tree.getElement().getTextRecursively()).contains(localName));

        DirectoryNavigation.toParty(local);
        press("directory.body.add");
        choose(union);
        save("directory.body.add");
        assertThat(_get(Div.class, spec -> spec.withClasses("form-refused")).getText())
                .contains("cannot be a part of");
    }

    @Test
    void asksForTheTitleOfAnOfficer() {
        var person = directory.person(fresh("Ada Quill"));
        DirectoryNavigation.toParty(union);
        press("directory.member.add-to-body");
        choose(person);
        save("directory.member.add-to-body");
        var title = _get(TextField.class, spec -> spec.withLabel(text("directory.member.office")));
        assertThat(title.isInvalid()).isTrue();
        _setValue(title, "President");
        save("directory.member.add-to-body");

        _assertNone(Dialog.class);
        assertThat(affiliations.membersOf(union, 0, 10))
                .singleElement()
                .returns(AffiliationDetails.officer("President"), AffiliationLine::details);
        DirectoryNavigation.toParty(person);
        assertThat(_find(Div.class, spec -> spec.withClasses("part-words")))
                .anyMatch(words -> words.getElement().getTextRecursively().contains("President"));
    }

    private void choose(UUID party) {
        _get(_get(Dialog.class), PartyPicker.class).choose(party, parties);
    }

    private static void press(String label) {
        _click(_find(Button.class).stream()
                .filter(button -> text(label).equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow());
    }

    private static void save(String verb) {
        _click(_find(_get(Dialog.class), Button.class, spec -> spec.withText(text(verb)))
                .getLast());
    }
}
