package org.undersigned.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.directory.DirectoryFixture.fresh;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DetailHead;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyRow;
import org.undersigned.testing.ViewTest;

class DirectoryViewTest extends ViewTest {

    @Autowired
    private DirectoryFixture directory;

    @Test
    void showsWhatTheAddressAsksFor() {
        signIn(Role.PRESS_OFFICER);
        var tag = fresh("wave");
        directory.party(
                PartyDetails.named(PartyKind.PERSON, "Zed Quill").withTags(tag).withDisciplines("music"));
        directory.party(PartyDetails.named(PartyKind.GROUP, "The Abel Quills").withTags(tag));
        directory.party(PartyDetails.named(PartyKind.GROUP, "Somebody Else").withTags(tag));
        open(Map.of("q", List.of("quill"), "tag", List.of(tag)));
        assertThat(GridKt._size(grid())).isEqualTo(2);
        assertThat(GridKt._get(grid(), 0))
                .returns("Zed Quill", PartyRow::name)
                .returns(List.of("music"), PartyRow::disciplines);
        assertThat(GridKt._get(grid(), 1).name()).isEqualTo("The Abel Quills");
        assertThat(_find(Span.class, spec -> spec.withClasses("register-count"))
                        .getFirst()
                        .getText())
                .startsWith("2 of");
    }

    @Test
    void passesOverWhatTheAddressCannotMean() {
        signIn(Role.PRESS_OFFICER);
        directory.person(fresh("Ada Quill"));
        open(Map.of("kind", List.of("PLUMBER"), "open", List.of("nobody")));
        assertThat(GridKt._size(grid())).isPositive();
    }

    @Test
    void showsTheCardBesideTheList() {
        signIn(Role.PRESS_OFFICER);
        var name = fresh("Ada Quill");
        var party = directory.person(name);
        open(Map.of("open", List.of(party.toString())));
        assertThat(_get(_get(DetailHead.class), RouterLink.class).getText()).isEqualTo(name);
    }

    @Test
    void addsAPartyAndOpensItsCard() {
        signIn(Role.CAMPAIGNER);
        DirectoryNavigation.toDirectory();
        var name = fresh("Odalys Fennimore");
        _click(_get(Button.class, spec -> spec.withText(Texts.text("directory.party.create"))));
        _setValue(_get(TextField.class, spec -> spec.withLabel(Texts.text("directory.name.credited"))), name);
        save("directory.party.create");
        _assertNone(Dialog.class);
        assertThat(_get(H1.class).getText()).isEqualTo(name);
    }

    @Test
    void keepsTheDialogOpenWithoutAName() {
        signIn(Role.CAMPAIGNER);
        DirectoryNavigation.toDirectory();
        _click(_get(Button.class, spec -> spec.withText(Texts.text("directory.party.create"))));
        save("directory.party.create");
        assertThat(_get(TextField.class, spec -> spec.withLabel(Texts.text("directory.name.credited")))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void offersNothingToAddToThoseWhoOnlyRead() {
        signIn(Role.PRESS_OFFICER);
        DirectoryNavigation.toDirectory();
        _assertNone(Button.class, spec -> spec.withText(Texts.text("directory.party.create")));
    }

    private static void open(Map<String, List<String>> query) {
        UI.getCurrent().navigate(DirectoryView.class, new QueryParameters(query));
    }

    private static void save(String verb) {
        var dialog = _get(Dialog.class);
        _click(_find(dialog, Button.class, spec -> spec.withText(Texts.text(verb)))
                .getLast());
    }

    @SuppressWarnings("unchecked")
    private static Grid<PartyRow> grid() {
        return _get(Grid.class);
    }
}
