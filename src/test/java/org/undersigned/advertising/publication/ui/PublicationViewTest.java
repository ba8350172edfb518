package org.undersigned.advertising.publication.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.publication.BlockService;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.advertising.publication.PublicationRow;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.base.Ids;
import org.undersigned.testing.ViewTest;

class PublicationViewTest extends ViewTest {

    private static final String[] TABLES = {"publication", "publication_edition", "publication_fact"};

    @Autowired
    private BlockService blocks;

    @Autowired
    private PaperFixture papers;

    @Autowired
    private PublicationService publications;

    private UUID edition;
    private UUID paper;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        edition = papers.known();
        paper = publications.edition(edition).publication();
    }

    @Test
    void listsPapersWithWhatIsKnownOfThem() {
        open("publications");

        var name = publications.publication(paper).name();
        search(name);
        assertThat(papersListed()).isOne();
        assertThat(row()).contains(name, "National", "United States", "Known");
        _click(_get(Button.class, button -> button.withText("Add paper")));
        fill("Name", "Evening Post " + Ids.next());
        _setValue(_get(ComboBox.class, field -> field.withLabel("Time zone")), "Europe/London");
        _setValue(_get(ComboBox.class, field -> field.withLabel("Country")), "GB");
        _setValue(_get(ComboBox.class, field -> field.withLabel("Currency")), "GBP");
        confirm("Add paper");
        assertThat(pageText()).contains("Evening Post", "No edition yet", "United Kingdom");
    }

    @Test
    void findsPapersByNameEditionCityAndCountry() {
        var unique = Ids.next().toString();
        publications.addEdition(paper, "Édition " + unique);
        open("publications");

        for (var typed : List.of("edition " + unique, unique + " new york", unique + " UNITED states")) {
            search(typed);
            assertThat(papersListed()).isOne();
        }
        search(unique + " london");
        assertThat(papersListed()).isZero();
    }

    @Test
    void remembersWhatIsLookedForInTheAddress() {
        var other = papers.unknown();
        var name = publications.edition(other).paper();
        open("publications", "country=US&lack=DEADLINES_UNKNOWN&lack=NONSENSE&q=" + name);

        assertThat(papersListed()).isOne();
        assertThat(row()).contains(name, "Unknown");

        open("publications", "lack=BLOCKED&country=XX&q=" + name);
        assertThat(papersListed()).isZero();
        blocks.block(publications.edition(other).publication(), "It takes no more ads of ours");
        open("publications", "lack=BLOCKED&q=" + name);
        assertThat(row()).contains("Blocked");
    }

    @SuppressWarnings("unchecked")
    private static Grid<PublicationRow> papers() {
        return _get(Grid.class);
    }

    private static int papersListed() {
        return _size(papers());
    }

    private static String row() {
        return String.join(" ", _getFormattedRow(papers(), 0));
    }

    private static void search(String typed) {
        _setValue(_find(TextField.class).getFirst(), typed);
    }

    @Test
    void showsEachValueWithItsSourceAndWhatIsUnknownAsUnknown() {
        openPaper();

        assertThat(rowOf("Depth of the page")).contains("21 in", "Rate card (2026)", "Checked");
        assertThat(rowOf("Prints on")).contains("Monday to Saturday");
        assertThat(rowOf("Crop marks")).contains("Unknown");
        assertThat(pageText()).contains("3 working days before, 17:00");
    }

    @Test
    void entersAValueOverTheOneThatHeld() {
        openPaper();
        _click(_get(
                Button.class,
                button -> button.withPredicate(each ->
                        "Enter Depth of the page".equals(each.getAriaLabel().orElse("")))));
        fill("Depth of the page", "20.75 in");
        fill("Source", "Mail of the advocacy desk");
        confirm("Enter value");

        assertThat(rowOf("Depth of the page")).contains("20.75 in", "Mail of the advocacy desk");
    }

    @Test
    void entersAValueForAllEditionsOfThePaper() {
        var sunday = publications.addEdition(paper, "Sunday");
        openPaper();
        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        each -> "Enter Most ink".equals(each.getAriaLabel().orElse("")))));
        fill("Most ink", "240");
        fill("Source", "Mail of the advocacy desk");
        _setValue(
                _get(Checkbox.class, box -> box.withLabel("For all editions of the paper that say nothing else")),
                true);
        confirm("Enter value");

        assertThat(publications.edition(sunday).material().inkLimit()).isEqualByComparingTo("240");
        assertThat(rowOf("Most ink")).contains("240 %");
    }

    @Test
    void saysInTheDialogWhatIsNoValueAndWritesNothing() {
        openPaper();
        var before = database.fingerprint(TABLES);
        _click(_get(
                Button.class,
                button -> button.withPredicate(each ->
                        "Enter Depth of the page".equals(each.getAriaLabel().orElse("")))));
        fill("Depth of the page", "deep");
        confirm("Enter value");

        assertThat(pageText()).contains("“deep” is no length.");
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void tellsTheDeadlinesOfARunInThePapersZone() {
        openPaper();
        var run = _get(DatePicker.class, field -> field.withLabel("Deadlines for a run on"));
        _setValue(run, LocalDate.of(2027, 1, 21));
        assertThat(pageText()).contains("Monday 18 Jan 2027, 17:00 (America/New_York)");

        _setValue(run, LocalDate.of(2027, 1, 24));
        assertThat(pageText()).contains("Sunday 24 Jan 2027: no paper on Sundays. There is no paper.");
    }

    @Test
    void tellsTheEarlierDeadlinesOfAnAdOverTwoPagesWhereThePaperSaysHowMuch() {
        openPaper();
        _setValue(
                _get(DatePicker.class, field -> field.withLabel("Deadlines for a run on")), LocalDate.of(2027, 1, 21));
        assertThat(pageText()).doesNotContain("Space, over two pages");

        papers.enter(edition, FactKey.DOUBLE_PAGE_EARLIER, "24");
        openPaper();
        _setValue(
                _get(DatePicker.class, field -> field.withLabel("Deadlines for a run on")), LocalDate.of(2027, 1, 21));

        assertThat(rowOf("Earlier for an ad over two pages")).contains("24 hours");
        assertThat(pageText()).contains("Space, over two pages", "Sunday 17 Jan 2027, 17:00 (America/New_York)");
    }

    @Test
    void keepsDaysWithoutAPaperAndContacts() {
        openPaper();
        click("Add day without a paper");
        _setValue(_get(DatePicker.class, field -> field.withLabel("Day")), LocalDate.of(2027, 12, 25));
        fill("What it is", "Christmas Day");
        fill("Source", "Rate card");
        confirm("Add day without a paper");
        assertThat(rowOf("25 Dec 2027")).contains("Christmas Day", "Rate card");
        assertThat(pageText()).doesNotContain("Stale: known up to");

        click("Add contact");
        fill("Name", "Ruth Seller");
        fill("Role", "Advocacy desk");
        confirm("Add contact");
        assertThat(pageText()).contains("Ruth Seller", "Advocacy desk");
    }

    @Test
    void marksACalendarThatIsKnownOfPastYearsAlone() {
        openPaper();
        click("Add day without a paper");
        _setValue(_get(DatePicker.class, field -> field.withLabel("Day")), LocalDate.of(2018, 12, 25));
        fill("What it is", "Christmas Day");
        fill("Source", "Rate card");
        confirm("Add day without a paper");

        assertThat(pageText()).contains("Stale: known up to 2018. Nobody has said which days of");
    }

    @Test
    void blocksAPaperWithAReasonAndLiftsIt() {
        openPaper();
        click("Block paper");
        _setValue(_get(TextArea.class), "It takes no more ads of ours");
        confirm("Block paper");
        assertThat(pageText()).contains("Blocked", "It takes no more ads of ours");

        click("Lift block");
        _setValue(_get(TextArea.class), "It does again");
        confirm("Lift block");
        assertThat(publications.publication(paper).isBlocked()).isFalse();
    }

    @Test
    void showsOneEditionAtATime() {
        publications.addEdition(paper, "Sunday");
        openPaper();
        assertThat(_find(RouterLink.class, link -> link.withText("Sunday"))).hasSize(1);
        assertThat(pageText()).contains("The page is known.");

        click(_get(RouterLink.class, link -> link.withText("Sunday")));
        assertThat(pageText()).contains("The page is unknown");
    }

    @Test
    void letsApproversReadAndNotWrite() {
        papers.enter(paper, FactKey.INK_LIMIT, "240");
        signIn(Role.APPROVER);
        openPaper();

        assertThat(rowOf("Most ink")).contains("240 %");
        _assertNone(Button.class, button -> button.withText("Add edition"));
        _assertNone(Button.class, button -> button.withText("Block paper"));
        assertThat(_find(Button.class).stream()
                        .filter(each -> each.getAriaLabel().orElse("").startsWith("Enter ")))
                .isEmpty();
    }

    private void openPaper() {
        open("publications/" + paper);
    }

    private static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static void click(RouterLink link) {
        UI.getCurrent().navigate(link.getHref().split("\\?")[0], query(link));
    }

    private static QueryParameters query(RouterLink link) {
        return QueryParameters.fromString(link.getHref().split("\\?")[1]);
    }

    private static void confirm(String text) {
        var dialog = _get(Dialog.class);
        _click(_find(dialog, Button.class, button -> button.withText(text)).getLast());
    }

    private static void fill(String label, String value) {
        _setValue(_get(TextField.class, field -> field.withLabel(label)), value);
    }

    private static String rowOf(String heading) {
        return _find(NativeTableRow.class).stream()
                .map(PublicationViewTest::text)
                .filter(text -> text.startsWith(heading))
                .findFirst()
                .orElseThrow();
    }

    private static String pageText() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .collect(Collectors.joining(" "));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
