package org.undersigned.directory.duplicate.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.base.Texts.text;
import static org.undersigned.directory.DirectoryFixture.fresh;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.NameLine;
import org.undersigned.directory.PartyFilter;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.duplicate.DuplicateFixture;
import org.undersigned.directory.duplicate.DuplicateService;
import org.undersigned.directory.duplicate.PairFilter;
import org.undersigned.testing.ViewTest;

class DuplicatesViewTest extends ViewTest {

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private DuplicateFixture found;

    @Autowired
    private DuplicateService duplicates;

    @Autowired
    private PartyService parties;

    private String name = "";
    private UUID party = new UUID(0, 0);

    @BeforeEach
    void makeParty() {
        signIn(Role.CAMPAIGNER);
        found.passOverOthers();
        name = fresh("Solveig Marrowby");
        party = directory.person(name);
    }

    @Test
    void tellsTwoApart() {
        directory.person(name);
        var pair = found.onlyPair(party);
        UI.getCurrent().navigate(DuplicateNavigation.DUPLICATES, QueryParameters.of("open", pair.toString()));
        press("directory.duplicate.tell-apart");
        assertThat(duplicates.row(pair)).isEmpty();
        assertThat(duplicates
                        .rows(PairFilter.WAITING.withDecided(true), 0, 1)
                        .getFirst()
                        .one()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void showsAnEntryThatIsLikelyMeantAndAddsAnotherAllTheSame() {
        type(name);
        save();
        var likely = _get(Checkbox.class, spec -> spec.withLabel(text("directory.likely.another")));
        assertThat(parties.count(PartyFilter.ALL.withText(name))).isOne();
        save();
        assertThat(likely.isInvalid()).isTrue();
        assertThat(parties.count(PartyFilter.ALL.withText(name))).isOne();
        _setValue(likely, true);
        save();
        assertThat(parties.count(PartyFilter.ALL.withText(name))).isEqualTo(2);
    }

    @Test
    void saysThatAnEntryIsLikelyMeantAsSoonAsTheNameIsLeft() {
        type(name);
        leaveName();
        _get(Checkbox.class, spec -> spec.withLabel(text("directory.likely.another")));
        assertThat(_find(Button.class, spec -> spec.withText(text("directory.likely.open"))))
                .isNotEmpty();
        _setValue(nameField(), fresh("Somebody Else"));
        leaveName();
        _assertNone(Checkbox.class, spec -> spec.withLabel(text("directory.likely.another")));
    }

    @Test
    void opensTheExistingEntryWithWhatWasTyped() {
        var typed = "S. " + name.substring(8);
        type(typed);
        save();
        _click(_find(Button.class, spec -> spec.withText(text("directory.likely.open")))
                .getFirst());
        save("directory.party.revise.save");
        _assertNone(Dialog.class);
        assertThat(_get(H1.class).getText()).isEqualTo(name);
        assertThat(parties.card(party).names()).extracting(NameLine::text).isEqualTo(List.of(name, typed));
    }

    private void type(String typed) {
        UI.getCurrent().navigate("directory");
        press("directory.party.create");
        _setValue(nameField(), typed);
    }

    private static TextField nameField() {
        return _get(TextField.class, spec -> spec.withLabel(text("directory.name.credited")));
    }

    private static void leaveName() {
        ComponentUtil.fireEvent(nameField(), new BlurNotifier.BlurEvent<>(nameField(), false));
    }

    private void save() {
        save("directory.party.create");
    }

    private void save(String verb) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text(verb))));
    }

    private void press(String verb) {
        _click(_find(Button.class, spec -> spec.withText(text(verb))).getFirst());
    }
}
