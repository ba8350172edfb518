package org.undersigned.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.base.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.undersigned.Application;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.access.UserFixture;
import org.undersigned.signature.queue.SignatureFilter;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.testing.DatabaseUnderTest;
import org.undersigned.testing.Staff;

/** The main job as one member of staff does it: from a spreadsheet to an Excel workbook for a newsroom. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.main.lazy-initialization=false")
@ContextConfiguration(initializers = DatabaseUnderTest.class)
@ActiveProfiles("test")
@Tag("browser")
@Tag("journey")
class JourneyTest {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private static final String SHEET = """
        Name,Kind,Discipline,Credit,Also seen as
        Adela Quill,person,Acting,Actor,
        R.O.O.K.,group,Music,Band,Rook
        Guild of Lanterns,organisation,,Union,
        Anonymous,,,,
        Adela Quill,person,Acting,,
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private UserFixture users;

    @Autowired
    private SignatureQueries signatures;

    private StaffUser coordinator;
    private UUID campaign;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void open() {
        chromium = new Chromium();
        page = chromium.window();
        coordinator = users.active("Corinne", Role.COORDINATOR);
        signIn(coordinator.email());
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void leadsFromASpreadsheetToASealedRosterInExcel() throws IOException {
        openACampaign();
        publishALetter();
        importTheSheet();
        showAllByOneItemOfEvidence();
        showWhoAgreedForTheGroup();
        confirmAll();
        withdrawOne();
        seal();
        export();
        assertThat(chromium.complaints()).isEmpty();
    }

    private void openACampaign() {
        go("campaigns");
        button("campaign.list.create").first().click();
        type(text("campaign.fact.name"), "Ask First " + UUID.randomUUID());
        dialogButton(Pattern.compile(text("campaign.list.create"))).click();
        page.waitForURL(Pattern.compile(".*/campaigns/.+"));
        campaign = UUID.fromString(page.url().replaceFirst(".*/", ""));
    }

    private void publishALetter() {
        button("campaign.letter.add").first().click();
        type(text("campaign.letter.title"), "Ask First");
        finish(Pattern.compile("^Add"));
        button("campaign.publish.first").first().click();
        type(text("campaign.version.text"), "We ask for three things: ask first, say whose it is, pay for it.");
        finish(Pattern.compile(text("campaign.publish.save")));
        assertThat(button("campaign.publish.first")).hasCount(0);
        picture("letter");
    }

    private void type(String label, String words) {
        var field = page.locator("vaadin-dialog").getByLabel(label).first();
        field.click();
        page.keyboard().type(words);
    }

    private void importTheSheet() {
        go("imports");
        button("intake.ui.upload").first().click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("prospects.csv", "text/csv", SHEET.getBytes(StandardCharsets.UTF_8)));
        page.getByText(text("intake.ui.options.opens")).click();
        page.getByText(text("intake.ui.options.records")).click();
        page.getByText(text("signature.scope.PRINT_AD")).click();
        picture("mapping");
        page.getByRole(AriaRole.BUTTON, named(text("intake.ui.check", 5))).click();
        assertThat(page.getByText(text("intake.problem.ANONYMOUS")).first()).isVisible();
        picture("review");
        button("intake.ui.apply").first().click();
        picture("apply");
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text("intake.ui.apply")))
                .last()
                .click();
        assertThat(button("intake.ui.undo")).isVisible();
        picture("result");
    }

    private void showAllByOneItemOfEvidence() {
        go("signatures");
        selectAll();
        page.getByRole(AriaRole.BUTTON, named(text("signature.ui.evidence.add-many", 3)))
                .click();
        page.getByLabel(text("signature.ui.evidence.speaker-name")).fill("Jo Finch");
        page.getByLabel(text("signature.ui.evidence.authority")).fill("Their agent, by letter of engagement");
        page.getByLabel(text("signature.ui.evidence.checked-on"))
                .fill(LocalDate.now(ZoneOffset.UTC).minusDays(2).format(DAY));
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0);
        choose("signature.ui.evidence.basis", "signature.authority-basis.BOARD_VOTE");
        page.getByLabel(text("signature.ui.evidence.authorised-by")).fill("The board of the guild");
        page.getByLabel(text("signature.ui.evidence.office")).fill("President");
        page.getByLabel(text("signature.ui.evidence.words")).fill("Yes, all three sign.");
        picture("evidence");
        finish(Pattern.compile("evidence", Pattern.CASE_INSENSITIVE));
    }

    /** What a board decided says nothing of a band. */
    private void showWhoAgreedForTheGroup() {
        go("signatures/" + signatureOf("R.O.O.K."));
        button("signature.ui.evidence.add").first().click();
        page.getByLabel(text("signature.ui.evidence.speaker-name")).fill("Rook Ferris");
        choose("signature.ui.evidence.basis.group", "signature.authority-basis.ALL_MEMBERS");
        page.getByLabel(text("signature.ui.evidence.words")).fill("All of us are in.");
        picture("evidence-group");
        finish(Pattern.compile("evidence", Pattern.CASE_INSENSITIVE));
    }

    private void choose(String label, String item) {
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + text(label))))
                .first()
                .click();
        page.locator("vaadin-select-list-box vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(text(item)))
                .last()
                .click();
    }

    private void confirmAll() {
        go("signatures");
        picture("signatures");
        selectAll();
        page.getByRole(AriaRole.BUTTON, named(text("signature.ui.confirm.many", 3)))
                .click();
        picture("confirm");
        finish(Pattern.compile("^Confirm"));
    }

    private void withdrawOne() {
        go("signatures/" + signatureOf("R.O.O.K."));
        page.getByText(text("signature.ui.withdraw")).first().click();
        page.getByLabel(text("signature.ui.withdraw.reason")).fill("Asked to be taken off");
        picture("withdraw");
        finish(Pattern.compile("^Withdraw"));
        assertThat(page.getByText(text("signature.signature-state.WITHDRAWN")).first())
                .isVisible();
    }

    private void seal() {
        go("rosters");
        assertThat(page.getByText("Adela Quill").first()).isVisible();
        picture("roster");
        button("roster.ui.seal").first().click();
        page.getByLabel(text("roster.ui.seal.name")).fill("Launch ad");
        page.getByLabel(text("roster.ui.seal.contact")).fill("Press desk, press@example.org");
        picture("seal");
        dialogButton(Pattern.compile("^Seal")).click();
        page.waitForURL(Pattern.compile(".*/rosters/.+"));
        picture("edition");
        printsNoNamesThatWereNotAskedAgain();
    }

    /** As the browser's own command would print the page. */
    private void printsNoNamesThatWereNotAskedAgain() {
        var names = page.locator(".roster-sheet");
        var instead = page.locator(".printed-instead");
        assertThat(names).isVisible();
        assertThat(instead).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(names).isHidden();
        assertThat(instead).isVisible();
        page.evaluate("document.documentElement.classList.add('may-print')");
        assertThat(names).isVisible();
        assertThat(instead).isHidden();
        page.evaluate("document.documentElement.classList.remove('may-print')");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void export() throws IOException {
        button("roster.file-kind.XLSX").first().click();
        page.getByLabel(text("roster.ui.export.given-to")).fill("Daily Paper");
        picture("export");
        var download = page.waitForDownload(() ->
                dialogButton(Pattern.compile(text("roster.ui.export.download"))).click());
        try (var workbook = new XSSFWorkbook(download.createReadStream())) {
            var names = workbook.getSheet(text("roster.file.sheet.all"));
            assertThat(names.getLastRowNum()).isEqualTo(2);
            assertThat(names.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Guild of Lanterns");
            assertThat(names.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Adela Quill");
        }
    }

    private void selectAll() {
        page.locator("#selectAllCheckbox").click();
        picture("selected");
    }

    private UUID signatureOf(String credited) {
        return Staff.as(
                coordinator,
                () -> signatures
                        .ids(SignatureFilter.in(campaign).withText(credited))
                        .getFirst());
    }

    private void signIn(String email) {
        go("login");
        page.getByLabel(text("access.login.email")).first().fill(email);
        page.locator("input[type=password]").first().fill(UserFixture.PASSWORD);
        button("access.login.submit").click();
        page.getByRole(AriaRole.NAVIGATION).first().waitFor();
    }

    private void go(String path) {
        chromium.go(page, "http://localhost:" + port + "/" + path);
    }

    private Locator button(String key) {
        return page.getByRole(AriaRole.BUTTON, named(text(key)));
    }

    private Locator dialogButton(Pattern name) {
        return page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .last();
    }

    /** Presses the button that ends a dialog, and waits until what it does is done: the dialog is gone then. */
    private void finish(Pattern name) {
        dialogButton(name).click();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("journey-" + name + ".png")));
    }
}
