package org.undersigned.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.base.Texts;

class RegisterTest extends BrowserTest {

    private static final int STORED = 5_000;

    private final List<Request> requests = new ArrayList<>();
    private final List<String> refined = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();

    private record Row(UUID id, String name) {}

    private record Request(String filter, int offset, int limit, List<SortBy> sort) {}

    @Test
    void fetchesOnePageAndNotTheWholeTable() {
        show(register());

        assertThat(row(0).name()).isEqualTo("Name 0");

        assertThat(GridKt._size(grid())).isEqualTo(STORED);
        assertThat(requests)
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.limit()).isLessThanOrEqualTo(200));
    }

    @Test
    void leavesSortingToTheSource() {
        show(register());

        GridKt._sort(grid(), new com.vaadin.flow.data.provider.QuerySortOrder("name", SortDirection.DESCENDING));
        row(0);

        assertThat(requests.getLast().sort()).containsExactly(new SortBy("name", true));
    }

    @Test
    void searchesWhereTheRowsAreStoredAndTellsTheAddress() {
        show(register());

        _setValue(_get(TextField.class), "12", true);

        assertThat(refined).containsExactly("12");
        assertThat(row(0).name()).isEqualTo("Name 12");
        assertThat(requests.getLast().filter()).isEqualTo("12");
    }

    @Test
    void saysHowManyOfHowMany() {
        show(register());
        assertThat(count()).isEqualTo("5,000 of 5,000");

        _setValue(_get(TextField.class), "499", true);
        assertThat(count()).isEqualTo("15 of 5,000");
    }

    @Test
    void showsTheFilterOfTheAddressWithoutTellingItAgain() {
        var register = register();
        show(register);

        register.show("499", "499");

        assertThat(_get(TextField.class).getValue()).isEqualTo("499");
        assertThat(count()).isEqualTo("15 of 5,000");
        assertThat(refined).isEmpty();
    }

    @Test
    void offersToLetEverythingThroughWhenNothingMatches() {
        show(register());
        _setValue(_get(TextField.class), "nobody", true);

        var clear = Texts.text("base.ui.register.no-match.clear");
        _click(_get(Button.class, spec -> spec.withText(clear)));

        assertThat(_get(TextField.class).getValue()).isEmpty();
        assertThat(GridKt._size(grid())).isEqualTo(STORED);
        assertThat(refined).containsExactly("nobody", "");
    }

    @Test
    void showsTheDetailBesideTheListWhereThereIsRoom() {
        var register = register().detail(row -> new Span("About " + row.name()));
        show(register);

        GridKt._clickItem(grid(), 3, 1, false, false, false, false);

        assertThat(_get(Span.class, spec -> spec.withText("About Name 3")).isVisible())
                .isTrue();
        assertThat(opened).isEmpty();

        register.closeDetail();
        _assertNone(Span.class, spec -> spec.withText("About Name 3"));
    }

    @Test
    void opensTheRowWhereThereIsNoDetail() {
        show(register());

        GridKt._clickItem(grid(), 3, 1, false, false, false, false);

        assertThat(opened).containsExactly("Name 3");
    }

    @Test
    void offersWhatCanBeDoneWithTheSelectedRows() {
        var confirmed = new ArrayList<Row>();
        var register = register().bulk(number -> "Confirm " + number + " signatures", confirmed::addAll);
        show(register);
        _assertNone(Button.class, spec -> spec.withText("Confirm 0 signatures"));

        grid().select(row(1));
        grid().select(row(2));
        _click(_get(Button.class, spec -> spec.withText("Confirm 2 signatures")));

        assertThat(confirmed).extracting(Row::name).containsExactly("Name 1", "Name 2");
        _click(_get(Button.class, spec -> spec.withText(Texts.text("base.ui.selection.clear"))));
        assertThat(register.selected()).isEmpty();
    }

    @Test
    void selectsAllThatMatchUpToAThousand() {
        var register = register().bulk(number -> "Confirm " + number, rows -> {});
        show(register);
        grid().select(row(1));

        _click(_get(Button.class, spec -> spec.withText("Select the first 1,000")));

        assertThat(register.selected()).hasSize(1_000);
    }

    @Test
    void tellsRowsByTheirIdAfterTheyHaveChanged() {
        var register = register().bulk(number -> "Confirm " + number, rows -> {});
        show(register);
        var before = row(1);
        grid().select(before);

        assertThat(grid().getSelectionModel().isSelected(new Row(before.id(), "Name 1, renamed")))
                .isTrue();
    }

    @Test
    void filtersByTheChosenItems() {
        var chosen = new ArrayList<Set<String>>();
        var chip = new FilterChip<String>("Stage", List.of("Asked", "Signed"), stage -> stage, chosen::add);

        chip.choose(Set.of("Asked"));
        assertThat(chosen).isEmpty();
        assertThat(chip.chosen()).containsExactly("Asked");
        assertThat(chip.getElement().getTextRecursively()).contains("Stage: Asked");
    }

    private Register<Row, String> register() {
        var register = new Register<Row, String>(this::rows, this::total, Row::id, "");
        register.columns().printed("Name", Row::name).setSortProperty("name").setKey("name");
        return register.search("Search names", (filter, typed) -> typed)
                .onRefine(refined::add)
                .onOpen(row -> opened.add(row.name()));
    }

    private List<Row> rows(String filter, int offset, int limit, List<SortBy> sort) {
        requests.add(new Request(filter, offset, limit, sort));
        return stored(filter).skip(offset).limit(limit).toList();
    }

    private int total(String filter) {
        return (int) stored(filter).count();
    }

    private static java.util.stream.Stream<Row> stored(String filter) {
        return IntStream.range(0, STORED)
                .mapToObj(number -> new Row(new UUID(0, number), "Name " + number))
                .filter(row -> row.name().contains(filter));
    }

    private static void show(Component component) {
        UI.getCurrent().add(component);
    }

    @SuppressWarnings("unchecked")
    private static Grid<Row> grid() {
        return (Grid<Row>) _get(Grid.class);
    }

    private static Row row(int index) {
        return GridKt._get(grid(), index);
    }

    private static String count() {
        return _get(Span.class, spec -> spec.withClasses("register-count")).getText();
    }
}
