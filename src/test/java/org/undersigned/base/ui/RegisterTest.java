package org.undersigned.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataChangeEvent;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

class RegisterTest extends BrowserTest {

    private static final int STORED = 5_000;
    private static final String CLEAR_FILTERS = Texts.text("base.ui.filter.clear-all");

    private final List<Request> requests = new ArrayList<>();
    private final List<String> refined = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private boolean isDone;

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

        GridKt._sort(grid(), new QuerySortOrder("name", SortDirection.DESCENDING));
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

        var found = (EmptyState) grid().getEmptyStateComponent();
        assertThat(_get(found, Paragraph.class).getText())
                .startsWith("There are 5,000 entries in this list, but none fits");
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
        var confirmed = new ArrayList<UUID>();
        var register = register()
                .keys(this::everyId, RegisterTest::among)
                .bulk(number -> "Confirm " + number + " signatures", confirmed::addAll);
        show(register);
        _assertNone(Button.class, spec -> spec.withText("Confirm 0 signatures"));

        grid().select(row(1));
        grid().select(row(2));
        _click(_get(Button.class, spec -> spec.withText("Confirm 2 signatures")));

        assertThat(confirmed).containsExactly(new UUID(0, 1), new UUID(0, 2));
        _click(_get(Button.class, spec -> spec.withText(Texts.text("base.ui.selection.clear"))));
        assertThat(register.selected()).isEmpty();
    }

    @Test
    void selectsAllThatTheFilterFindsWithoutFetchingTheirRows() {
        var confirmed = new ArrayList<UUID>();
        show(register()
                .keys(this::everyId, RegisterTest::among)
                .bulk(number -> "Confirm " + number, confirmed::addAll));
        grid().select(row(1));
        requests.clear();

        press("Select all 5,000");
        press("Confirm 5000");

        assertThat(requests).allSatisfy(request -> assertThat(request.limit()).isLessThanOrEqualTo(50));
        assertThat(requests).hasSizeLessThanOrEqualTo(1);
        assertThat(confirmed).hasSize(STORED).doesNotHaveDuplicates();
        assertThat(grid().getSelectionModel().isSelected(row(4_999))).isTrue();
    }

    @Test
    void leavesOutOfAllWhatIsDeselected() {
        var register =
                register().keys(this::everyId, RegisterTest::among).bulk(number -> "Confirm " + number, ids -> {});
        show(register);
        grid().select(row(1));
        press("Select all 5,000");

        grid().deselect(row(7));
        grid().deselect(row(8));
        grid().select(row(8));

        assertThat(register.selected()).hasSize(STORED - 1).doesNotContain(new UUID(0, 7));
        assertThat(_get(Button.class, spec -> spec.withText("Confirm 4999"))).isNotNull();
    }

    @Test
    void selectsNothingMoreOfAllOnceAnotherFilterIsSet() {
        var register =
                register().keys(this::everyId, RegisterTest::among).bulk(number -> "Confirm " + number, ids -> {});
        show(register);
        grid().select(row(1));
        press("Select all 5,000");

        _setValue(_get(TextField.class), "499", true);

        assertThat(register.selected()).isEmpty();
        assertThat(grid().getSelectionModel().isSelected(row(0))).isFalse();
    }

    @Test
    void hasNothingSelectedOnceAStepHasLeftNoRows() {
        var register =
                register().keys(this::everyId, RegisterTest::among).bulk(number -> "Confirm " + number, ids -> {});
        show(register);
        grid().select(row(1));
        press("Select all 5,000");

        isDone = true;
        register.refreshAll();

        assertThat(((RowSelection<?>) grid().getSelectionModel()).isAll()).isFalse();
        assertThat(grid().getSelectionModel())
                .isInstanceOfSatisfying(
                        GridMultiSelectionModel.class,
                        model -> assertThat(model.isSelectAllCheckboxVisible()).isFalse());
        assertThat(register.selected()).isEmpty();
    }

    @Test
    void keepsWhatWasPickedWhenAnotherFilterIsSet() {
        var register =
                register().keys(this::everyId, RegisterTest::among).bulk(number -> "Confirm " + number, ids -> {});
        show(register);
        grid().select(row(1));

        _setValue(_get(TextField.class), "499", true);

        assertThat(register.selected()).containsExactly(new UUID(0, 1));
    }

    @Test
    void saysInTheAddressWhatIsSortedAndOpen() {
        var register = addressed();
        show(register);

        GridKt._sort(grid(), new QuerySortOrder("name", SortDirection.DESCENDING));
        open(3);
        register.refine(now -> "9");
        assertThat(replaced()).isEqualTo("names?q=9&sort=-name&open=" + new UUID(0, 3));

        register.closeDetail();
        assertThat(replaced()).isEqualTo("names?q=9&sort=-name");
    }

    @Test
    void takesOneStepInTheHistoryForTheDetailsOfAList() {
        var register = addressed();
        show(register);

        open(3);
        assertThat(scripts("replace: false")).containsExactly("names?open=" + new UUID(0, 3));
        open(4);
        assertThat(scripts("replace: false")).isEmpty();

        register.closeDetail();
        assertThat(replaced()).isEqualTo("names");
        open(5);
        assertThat(replaced()).isEqualTo("names?open=" + new UUID(0, 5));
    }

    @Test
    void takesAnotherStepForADetailOfAnotherList() {
        var register = addressed();
        show(register);
        open(3);
        register.closeDetail();
        register.refine(now -> "4");
        scripts("replace: false");

        open(4);

        assertThat(scripts("replace: false")).containsExactly("names?q=4&open=" + new UUID(0, 40));
    }

    @Test
    void takesAnotherStepForADetailAfterTheBrowserHasSteppedBack() {
        var register = addressed();
        show(register);
        open(3);
        scripts("replace: false");

        register.show("", "", QueryParameters.empty());
        open(4);

        assertThat(scripts("replace: false")).containsExactly("names?open=" + new UUID(0, 4));
    }

    @Test
    void closesTheDetailWhenTheAddressNamesNoneAnyMore() {
        var register = addressed();
        show(register);
        open(3);

        register.show("", "", QueryParameters.empty());

        _assertNone(Span.class, spec -> spec.withClasses("about"));
    }

    @Test
    void sortsAndOpensWhatTheAddressSays() {
        var register = addressed();
        show(register);

        register.show("4", "4", QueryParameters.fromString("q=4&sort=-name&open=" + new UUID(0, 14)));
        row(0);

        assertThat(requests.getLast().sort()).containsExactly(new SortBy("name", true));
        assertThat(_get(Span.class, spec -> spec.withText("About Name 14"))).isNotNull();
    }

    @Test
    void passesOverWhatMakesNoSenseInTheAddress() {
        var register = addressed();
        show(register);

        register.show("", "", QueryParameters.fromString("sort=nothing&open=nobody"));
        row(0);
        assertThat(requests.getLast().sort()).isEmpty();

        register.show("", "", QueryParameters.fromString("open=" + new UUID(9, 9)));
        _assertNone(Span.class, spec -> spec.withClasses("about"));
    }

    @Test
    void keepsSelectedAfterAStepWhatIsStillFound() {
        var found = new ArrayList<>(List.of(new UUID(0, 1), new UUID(0, 2)));
        var register = register()
                .keys(filter -> List.of(), (filter, some) -> found(some, found))
                .bulk(number -> "Confirm " + number, ids -> {});
        show(register);
        grid().select(row(1));
        grid().select(row(2));

        found.remove(new UUID(0, 2));
        register.refreshAll();

        assertThat(register.selected()).containsExactly(new UUID(0, 1));
        assertThat(_get(Button.class, spec -> spec.withText("Confirm 1"))).isNotNull();
    }

    @Test
    void clearsOneFilterOrAllOfThemAndGoesOnSearching() {
        var chip = new FilterChip<String>("Ending", List.of("8", "9"), digit -> digit, chosen -> {});
        var register = register().filters(chip);
        show(register);
        _assertNone(Button.class, spec -> spec.withText(CLEAR_FILTERS));
        _setValue(_get(TextField.class), "49", true);
        chip.choose(Set.of("9"));
        register.refine(now -> now + "9");

        press(CLEAR_FILTERS);

        assertThat(chip.chosen()).isEmpty();
        assertThat(refined).containsExactly("49", "499", "49");
        _assertNone(Button.class, spec -> spec.withText(CLEAR_FILTERS));
    }

    @Test
    void foldsTheFiltersBehindAButtonThatSaysHowManyAreSet() {
        var chip = new FilterChip<String>("Ending", List.of("8", "9"), digit -> digit, chosen -> {});
        var register = register().filters(chip);
        show(register);
        chip.choose(Set.of("9"));
        register.refine(now -> "9");

        var fold = _get(Button.class, spec -> spec.withText(Texts.text("base.ui.filter.fold", 1)));
        assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        _click(fold);

        assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void showsTheColumnsThatTheUserWants() {
        var register = wide();
        show(register);
        assertThat(headers()).containsExactly("Name", "Tier", "Owner");

        chooseColumns(Set.of("Owner", "Since"));

        assertThat(scripts("setItem")).containsExactly("Since\nTier");
        assertThat(headers()).containsExactly("Name", "Owner", "Since");
        press(Texts.text("base.ui.columns.standard"));
        assertThat(headers()).containsExactly("Name", "Tier", "Owner");
    }

    @Test
    void leavesOutWhatHasNoRoomInTheOrderThatTheViewSays() {
        var register = wide();
        show(register);

        register.columns().shown().room(400);
        assertThat(headers()).containsExactly("Name", "Owner");

        register.columns().shown().room(500);
        assertThat(headers()).containsExactly("Name", "Tier", "Owner");
        open(1);
        assertThat(headers()).containsExactly("Name");
    }

    @Test
    void opensTheDetailByEnterAndByOneMoreTheRecord() {
        show(register().detail(row -> new Span("About " + row.name())));

        enter(row(3));
        assertThat(_get(Span.class, spec -> spec.withText("About Name 3"))).isNotNull();
        assertThat(opened).isEmpty();

        enter(row(3));
        assertThat(opened).containsExactly("Name 3");
    }

    @Test
    void tellsRowsByTheirIdAfterTheyHaveChanged() {
        var register =
                register().keys(this::everyId, RegisterTest::among).bulk(number -> "Confirm " + number, ids -> {});
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

    /** The browser shows what is sent last: what a row was before must not come after what it is. */
    @Test
    void sendsARowThatChangedOnceAsItIsWhenItsDetailIsShownAnew() {
        var id = Ids.next();
        var name = new AtomicReference<>("Confirmed");
        var register = new Register<Row, String>(
                        (filter, offset, limit, sort) -> List.of(new Row(id, name.get())), filter -> 1, Row::id, "")
                .detail(key -> new Row(key, name.get()), row -> new Span("About " + row.name()));
        register.columns().printed("Name", Row::name);
        show(register);
        open(0);
        var sent = new ArrayList<Row>();
        grid().getDataProvider().addDataProviderListener(change -> {
            if (change instanceof DataChangeEvent.DataRefreshEvent<Row> refresh) {
                sent.add(refresh.getItem());
            }
        });

        name.set("Withdrawn");
        register.refreshAll();

        assertThat(sent).extracting(Row::name).containsExactly("Withdrawn");
        assertThat(_get(Span.class, span -> span.withText("About Withdrawn")).isVisible())
                .isTrue();
        assertThat(row(0).name()).isEqualTo("Withdrawn");
    }

    private Register<Row, String> register() {
        var register = new Register<Row, String>(this::rows, this::total, Row::id, "");
        register.columns().printed("Name", Row::name).setSortProperty("name").setKey("name");
        return register.search("Search names", (filter, typed) -> typed)
                .onRefine(refined::add)
                .onOpen(row -> opened.add(row.name()));
    }

    private Register<Row, String> wide() {
        var register = register().named("names").detail(row -> new Span("About " + row.name()));
        var columns = register.columns();
        columns.giveWay(columns.text("Tier", Row::name).setWidth("6rem"));
        columns.text("Owner", Row::name).setWidth("8rem");
        columns.spare(columns.text("Since", Row::name).setWidth("8rem"));
        return register;
    }

    private static List<String> headers() {
        return grid().getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getHeaderText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void chooseColumns(Set<String> headers) {
        _click(_get(Button.class, spec -> spec.withClasses("icon-button")));
        _get(Popover.class).open();
        _setValue(_get(CheckboxGroup.class), headers, true);
    }

    private static void open(int row) {
        GridKt._clickItem(grid(), row, 1, false, false, false, false);
    }

    private static void enter(Row row) {
        var key = grid().getDataCommunicator().getKeyMapper().key(row);
        var data = JacksonUtils.createObjectNode();
        data.put("event.key === 'Enter' && !event.repeat && event.target === element", true);
        data.put("event.composedPath().find(part => part._item)?._item.key ?? ''", key);
        ElementUtilsKt._fireDomEvent(grid().getElement(), new DomEvent(grid().getElement(), "keydown", data));
    }

    private Register<Row, String> addressed() {
        return register()
                .addressed("names", filter -> Map.of("q", AddressWords.typed(filter)))
                .detail(RegisterTest::stored, RegisterTest::about);
    }

    private static Row stored(UUID id) {
        if (id.getMostSignificantBits() != 0) {
            throw new Refusal("base.refused.conflict", "it");
        }
        return new Row(id, "Name " + id.getLeastSignificantBits());
    }

    private static Span about(Row row) {
        var about = new Span("About " + row.name());
        about.addClassName("about");
        return about;
    }

    private static Set<UUID> among(String filter, Set<UUID> some) {
        return found(some, stored(filter).map(Row::id).toList());
    }

    private static Set<UUID> found(Set<UUID> some, List<UUID> found) {
        return some.stream().filter(found::contains).collect(Collectors.toSet());
    }

    private int total(String filter) {
        return isDone ? 0 : (int) stored(filter).count();
    }

    private List<UUID> everyId(String filter) {
        return stored(filter).map(Row::id).toList();
    }

    private List<Row> rows(String filter, int offset, int limit, List<SortBy> sort) {
        requests.add(new Request(filter, offset, limit, sort));
        return stored(filter).skip(offset).limit(limit).toList();
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

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String replaced() {
        return scripts("replace: true").getLast();
    }

    /** What the browser has been asked for since it was asked last, by a part of the script: the last words given. */
    private static List<String> scripts(String part) {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation())
                .filter(script -> script.getExpression().contains(part))
                .map(script -> script.getParameters().stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .reduce("", (before, after) -> after))
                .toList();
    }

    private static String count() {
        return _get(Span.class, spec -> spec.withClasses("register-count")).getText();
    }
}
