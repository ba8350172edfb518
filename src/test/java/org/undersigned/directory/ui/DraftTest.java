package org.undersigned.directory.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireReject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.base.Texts.text;
import static org.undersigned.directory.DirectoryFixture.fresh;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyService;
import org.undersigned.testing.ViewTest;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is typed into a long form outlives the session in which it was typed. */
class DraftTest extends ViewTest {

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PartyService parties;

    @Autowired
    private Drafts drafts;

    private UUID party = new UUID(0, 0);

    @BeforeEach
    void openTheFormOfAParty() {
        signIn(Role.COORDINATOR);
        party = directory.person(fresh("Ada Quill"));
        open();
    }

    @Test
    void bringsEveryFieldBack() {
        press("directory.name.add");
        _setValue(
                _find(TextField.class, spec -> spec.withLabel(text("directory.fact.name")))
                        .getFirst(),
                "A. Quill");
        Select<NameKind> kind = _get(Select.class, spec -> spec.withLabel(text("directory.name.kind")));
        _setValue(kind, NameKind.FORMER);
        Select<Discipline> main = _get(Select.class, spec -> spec.withLabel(text("directory.fact.main-discipline")));
        _setValue(main, main.getListDataView().getItem(1));
        MultiSelectComboBox<String> tags =
                _get(MultiSelectComboBox.class, spec -> spec.withLabel(text("directory.fact.tags")));
        tags.setValue(Set.of("poet", "late"));
        _setValue(note(), "Only in\nthe morning");
        loseTheSession();

        open();
        press("base.ui.draft.go-on");
        press("directory.party.revise.save");

        assertThat(stored().names()).hasSize(2).last().satisfies(name -> {
            assertThat(name.text()).isEqualTo("A. Quill");
            assertThat(name.kind()).isEqualTo(NameKind.FORMER);
        });
        assertThat(stored().disciplines())
                .containsExactly(main.getListDataView().getItem(1).code());
        assertThat(stored().tags()).containsExactly("late", "poet");
        assertThat(stored().note()).isEqualTo("Only in\nthe morning");
        assertThat(waits()).isFalse();
    }

    @Test
    void keepsNothingWhereNothingWasTyped() {
        pause();
        assertThat(waits()).isFalse();
    }

    @Test
    void isGoneWhenItIsSavedOrDiscarded() {
        type("Typed");
        press("directory.party.revise.save");
        assertThat(waits()).isFalse();

        open();
        type("Typed again");
        press("base.ui.dialog.cancel");
        _fireReject(_get(ConfirmDialog.class));
        assertThat(waits()).isFalse();
        _assertNone(Dialog.class);
    }

    @Test
    void staysWhenNobodyDecidesAboutIt() {
        type("Typed");
        loseTheSession();

        open();
        _assertNone(Button.class, spec -> spec.withText(text("directory.party.revise.save")));
        press("base.ui.dialog.cancel");
        _assertNone(Dialog.class);
        assertThat(waits()).isTrue();
    }

    @Test
    void canBeDiscardedToBeginAnew() {
        type("Typed");
        loseTheSession();

        open();
        press("base.ui.draft.discard");
        assertThat(waits()).isFalse();
        assertThat(note().getValue()).isEmpty();
        _assertOne(Button.class, spec -> spec.withText(text("directory.party.revise.save")));
    }

    @Test
    void doesNotUndoWhatOthersDidSinceItWasBegun() {
        type("Mine");
        loseTheSession();
        var card = parties.card(party);
        parties.revise(party, card.version(), card.details().withTags("theirs"));

        open();
        press("base.ui.draft.go-on");
        press("directory.party.revise.save");
        _assertNone(RadioButtonGroup.class);
        press("directory.party.revise.save");

        assertThat(stored().note()).isEqualTo("Mine");
        assertThat(stored().tags()).containsExactly("theirs");
    }

    private void open() {
        DirectoryNavigation.toParty(party);
        press("directory.party.revise");
    }

    private void type(String words) {
        _setValue(note(), words);
        pause();
        assertThat(waits()).isTrue();
    }

    /** A draft is kept a moment after the last key; then the browser goes away without a word. */
    private void loseTheSession() {
        pause();
        assertThat(waits()).isTrue();
        _get(Dialog.class).close();
    }

    /** As the browser tells of a pause in typing. */
    private static void pause() {
        var trailing = JsonNodeFactory.instance.objectNode().put("1", true).put("for", "trailing");
        _fireDomEvent(_get(Dialog.class), "input", trailing);
    }

    private boolean waits() {
        return drafts.waiting(new DraftKey("party", party)).isPresent();
    }

    private PartyDetails stored() {
        return parties.card(party).details();
    }

    private static TextArea note() {
        return _get(TextArea.class, spec -> spec.withLabel(text("directory.fact.note")));
    }

    private static void press(String key) {
        _click(_get(Button.class, spec -> spec.withText(text(key))));
    }
}
