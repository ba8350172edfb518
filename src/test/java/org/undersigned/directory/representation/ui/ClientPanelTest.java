package org.undersigned.directory.representation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.base.Texts.text;
import static org.undersigned.directory.DirectoryFixture.fresh;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.representation.AgencyMovePreview.Moving;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.representation.RepresentativeRole;
import org.undersigned.directory.ui.DirectoryNavigation;
import org.undersigned.directory.ui.PartyPicker;
import org.undersigned.testing.ViewTest;

class ClientPanelTest extends ViewTest {

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private RepresentationService representations;

    @Autowired
    private PartyService parties;

    private UUID jane = new UUID(0, 0);
    private UUID before = new UUID(0, 0);
    private UUID after = new UUID(0, 0);
    private String agency = "";

    @BeforeEach
    void makeRepresentativeWithTwoClients() {
        signIn(Role.COORDINATOR);
        jane = directory.person("Jane Roe");
        before = directory.organisation(fresh("Roe & Co"));
        agency = fresh("Other Talent");
        after = directory.organisation(agency);
        represent("Ada Quill");
        represent("Ben Quill");
    }

    private void represent(String client) {
        representations.add(
                directory.person(fresh(client)), jane, RepresentationDetails.of(RepresentativeRole.AGENT, before));
    }

    @Test
    void listsTheClientsOnTheCardsOfRepresentativeAndAgency() {
        DirectoryNavigation.toParty(jane);
        assertThat(GridKt._size(_get(Grid.class, spec -> spec.withClasses("long-list"))))
                .isEqualTo(2);
        DirectoryNavigation.toParty(before);
        assertThat(_find(Grid.class, spec -> spec.withClasses("long-list"))).anyMatch(grid -> GridKt._size(grid) == 2);
        _assertNone(Button.class, spec -> spec.withText(text("directory.move.open")));
    }

    @Test
    void movesThoseClientsThatStayTicked() {
        DirectoryNavigation.toParty(jane);
        _click(_get(Button.class, spec -> spec.withText(text("directory.move.open"))));
        var day = LocalDate.of(2026, 2, 1);
        _setValue(_get(_get(Dialog.class), DatePicker.class), day);
        _get(_get(Dialog.class), PartyPicker.class).choose(after, parties);
        var moving = moving();
        assertThat(moving.asMultiSelect().getSelectedItems()).hasSize(2);
        moving.asMultiSelect().deselect(GridKt._get(moving, 1));
        _click(_get(Button.class, spec -> spec.withText(text("directory.move.save"))));

        _assertNone(Dialog.class);
        assertThat(representations.clientsOf(after, 0, 10))
                .singleElement()
                .returns(day, line -> line.details().from());
        assertThat(representations.clientsOf(before, 0, 10))
                .hasSize(2)
                .filteredOn(line -> line.details().to() != null)
                .singleElement()
                .returns(day.minusDays(1), line -> line.details().to());
    }

    @Test
    void showsWhatChangedMeanwhileAndKeepsTheTicks() {
        DirectoryNavigation.toParty(jane);
        _click(_get(Button.class, spec -> spec.withText(text("directory.move.open"))));
        _get(_get(Dialog.class), PartyPicker.class).choose(after, parties);
        var left = GridKt._get(moving(), 1);
        moving().asMultiSelect().deselect(left);
        var ticked = GridKt._get(moving(), 0).line();
        representations.verify(ticked.id(), ticked.version());
        _click(_get(Button.class, spec -> spec.withText(text("directory.move.save"))));

        assertThat(moving().asMultiSelect().getSelectedItems())
                .singleElement()
                .returns(ticked.id(), row -> row.line().id());
        _click(_get(Button.class, spec -> spec.withText(text("directory.move.save"))));
        _assertNone(Dialog.class);
        assertThat(representations.clientsOf(after, 0, 10))
                .singleElement()
                .returns(ticked.client().id(), line -> line.client().id());
    }

    @Test
    void takesAMoveBackOnTheCardAfterSayingWhatStays() {
        move();
        assertThat(said()).isEqualTo(text("directory.move.done", 2));
        var changed = representations.clientsOf(after, 0, 1).getFirst();
        representations.verify(changed.id(), changed.version());

        _click(_get(Button.class, spec -> spec.withText(text("directory.move.undo"))));
        assertThat(_find(_get(Dialog.class), ListItem.class))
                .extracting(ListItem::getText)
                .hasSize(2)
                .anySatisfy(said -> assertThat(said).contains(changed.client().name(), "changed by"));
        _click(_get(Button.class, spec -> spec.withText(text("directory.move.undo.go"))));

        _assertNone(Dialog.class);
        assertThat(said()).isEqualTo(text("directory.move.undo.done", agency));
        assertThat(representations.clientsOf(after, 0, 10)).singleElement().returns(changed.id(), line -> line.id());
        _assertNone(Button.class, spec -> spec.withText(text("directory.move.undo")));
    }

    @Test
    void offersTheWayBackOnlyToWriters() {
        move();
        signIn(Role.APPROVER);
        DirectoryNavigation.toParty(jane);
        _get(Div.class, spec -> spec.withText(text("directory.move.made", agency)));
        _assertNone(Button.class, spec -> spec.withText(text("directory.move.undo")));
    }

    private void move() {
        DirectoryNavigation.toParty(jane);
        _click(_get(Button.class, spec -> spec.withText(text("directory.move.open"))));
        _get(_get(Dialog.class), PartyPicker.class).choose(after, parties);
        _click(_get(Button.class, spec -> spec.withText(text("directory.move.save"))));
    }

    /** The latest of what was said. */
    private static String said() {
        return _find(Notification.class).getLast().getElement().getProperty("text", "");
    }

    @SuppressWarnings("unchecked")
    private static Grid<Moving> moving() {
        return _get(_get(Dialog.class), Grid.class);
    }
}
