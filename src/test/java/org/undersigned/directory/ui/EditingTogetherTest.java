package org.undersigned.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.base.Texts.text;
import static org.undersigned.directory.DirectoryFixture.fresh;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.jpa.JpaSystemException;
import org.undersigned.access.Role;
import org.undersigned.base.edit.Choice;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.testing.Staff;
import org.undersigned.testing.ViewTest;

/** Two people edit one party; what either of them typed is kept or given up by a person, never by accident. */
class EditingTogetherTest extends ViewTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 1, 14);

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PartyService parties;

    @Autowired
    private HonourService honours;

    private UUID party = new UUID(0, 0);

    @BeforeEach
    void openTheFormOfAParty() {
        signIn(Role.COORDINATOR);
        party = directory.person(fresh("Ada Quill"));
        theySave(details -> noted(details.withTags("poet"), "Before"));
        DirectoryNavigation.toParty(party);
        press("directory.party.revise");
    }

    @Test
    void showsTheirsMineAndTheOriginalAndSavesWhatIsChosen() {
        _setValue(note(), "Mine");
        theySave(details -> noted(details, "Theirs"));

        save();
        assertThat(stored().note()).isEqualTo("Theirs");
        var dispute = _get(RadioButtonGroup.class, spec -> spec.withLabel(text("directory.party-details.note")));
        assertThat(dispute.getHelperText()).isEqualTo("Before: Before");
        assertThat(values(dispute)).containsExactlyInAnyOrder("Theirs", "Mine");

        save();
        assertThat(dispute.isInvalid()).isTrue();
        assertThat(stored().note()).isEqualTo("Theirs");

        choose(Choice.MINE);
        save();
        assertThat(stored().note()).isEqualTo("Mine");
        _assertNone(Dialog.class);
    }

    @Test
    void mergesWhatOnlyOneOfThemTouchedAndSaysSo() {
        _setValue(note(), "Mine");
        theySave(details -> details.withTags("poet", "singer"));

        save();
        _assertNone(RadioButtonGroup.class);
        assertThat(panel())
                .contains("in other fields than you", "Theirs alone. Before: poet", "Yours alone. Before: Before");

        save();
        assertThat(stored())
                .returns("Mine", PartyDetails::note)
                .satisfies(saved -> assertThat(saved.tags()).containsExactly("poet", "singer"));
        _assertNone(Dialog.class);
    }

    @Test
    void asksAgainWhenSomebodyIsFasterAgain() {
        _setValue(note(), "Mine");
        theySave(details -> noted(details, "Theirs"));
        save();
        choose(Choice.MINE);
        theySave(details -> noted(details, "Theirs again"));

        save();
        assertThat(values(_get(RadioButtonGroup.class))).containsExactlyInAnyOrder("Theirs again", "Mine");

        choose(Choice.THEIRS);
        save();
        assertThat(stored().note()).isEqualTo("Theirs again");
    }

    @Test
    void goesBackToTheFieldsWithWhatWasChosen() {
        _setValue(note(), "Mine");
        theySave(details -> noted(details, "Theirs").withTags("singer"));
        save();

        choose(Choice.THEIRS);
        press("base.ui.conflict.back");
        assertThat(note().getValue()).isEqualTo("Theirs");
        _setValue(note(), "Theirs, and mine");
        save();

        assertThat(stored().note()).isEqualTo("Theirs, and mine");
        assertThat(stored().tags()).containsExactly("singer");
        _assertNone(Dialog.class);
    }

    @Test
    void offersBothTogetherWhereEitherAddedToAList() {
        MultiSelectComboBox<String> tags =
                _get(MultiSelectComboBox.class, spec -> spec.withLabel(text("directory.fact.tags")));
        tags.setItems("poet", "painter");
        tags.setValue(Set.of("poet", "painter"));
        theySave(details -> details.withTags("poet", "singer"));
        save();

        choose(Choice.BOTH);
        save();
        assertThat(stored().tags()).containsExactly("painter", "poet", "singer");
    }

    @Test
    void asksNothingWhereNothingOfTheirsWouldBeLost() {
        _setValue(note(), "Mine");
        theySave(details -> noted(details, "Other words"));
        theySave(details -> noted(details, "Before"));

        save();
        assertThat(stored().note()).isEqualTo("Mine");
        _assertNone(Dialog.class);
    }

    /** As a cluster says it: both have written, and one of them learns of the other when it commits. */
    @Test
    void showsTheSameWhenTheCommitIsLost() {
        var honour = new AtomicReference<>(new Seen<>(0, new HonourDetails("Poet", "a book", CHECKED)));
        var lost = new SQLException("WSREP detected deadlock/conflict", "40001", 1213);
        var editing = Editing.of(honour.get(), honour::get, (seen, details) -> {
            if (seen.version() == 0) {
                honour.set(new Seen<>(1, new HonourDetails("Novelist", "a book", CHECKED)));
                throw new JpaSystemException(new TransactionException("Unable to commit", lost));
            }
            honour.set(new Seen<>(2, details));
        });
        FormDialog.editing(text("directory.honour.revise"), new HonourForm(), text("directory.honour.save"), editing)
                .open();
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("directory.honour.text"))), "Laureate");

        press("directory.honour.save");
        assertThat(values(_get(RadioButtonGroup.class))).containsExactlyInAnyOrder("Novelist", "Laureate");

        choose(Choice.MINE);
        press("directory.honour.save");
        assertThat(honour.get()).isEqualTo(new Seen<>(2, new HonourDetails("Laureate", "a book", CHECKED)));
    }

    @Test
    void keepsWhatWasTypedWhenTheRecordIsGone() {
        press("base.ui.dialog.cancel");
        var honour = honours.add(party, new HonourDetails("Poet", "a book", CHECKED));
        DirectoryNavigation.toParty(party);
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", text("directory.part.revise", "Poet"))));
        honours.remove(honour, 0);
        var typed = _get(TextField.class, spec -> spec.withLabel(text("directory.honour.text")));
        _setValue(typed, "Mine");

        press("directory.honour.save");
        assertThat(_get(Div.class, spec -> spec.withClasses("form-refused")).getText())
                .isEqualTo(text("directory.refused.unknown-honour"));
        assertThat(typed.getValue()).isEqualTo("Mine");
    }

    private void theySave(UnaryOperator<PartyDetails> edit) {
        Staff.as(Staff.with("Other", Role.CAMPAIGNER), () -> {
            var card = parties.card(party);
            parties.revise(party, card.version(), edit.apply(card.details()));
            return party;
        });
    }

    private static PartyDetails noted(PartyDetails details, String note) {
        return new PartyDetails(details.kind(), details.names(), details.disciplines(), details.tags(), note);
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

    private static void save() {
        press("directory.party.revise.save");
    }

    @SuppressWarnings("unchecked")
    private static void choose(Choice choice) {
        _setValue((RadioButtonGroup<Choice>) _get(RadioButtonGroup.class), choice);
    }

    private static String panel() {
        return _get(Section.class, spec -> spec.withClasses("conflict"))
                .getElement()
                .getTextRecursively();
    }

    private static List<String> values(RadioButtonGroup<?> dispute) {
        return _find(dispute, Div.class, spec -> spec.withClasses("conflict-value")).stream()
                .map(Div::getText)
                .toList();
    }
}
