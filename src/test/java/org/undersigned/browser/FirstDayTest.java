package org.undersigned.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.base.Texts.text;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.undersigned.Application;
import org.undersigned.access.SetupFixture;
import org.undersigned.testing.DatabaseUnderTest;

/**
 * An empty installation on its first day: setup, sample, sign-in, and every page in each look. It begins with a database
 * of its own, since nobody sets up where another test has made users.
 */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.main.lazy-initialization=false")
@ContextConfiguration(initializers = DatabaseUnderTest.class)
@ActiveProfiles("test")
@Tag("browser")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstDayTest {

    private static final String PASSWORD = "granite harbour willow 42";
    private static final List<String> PAGES = List.of(
            "",
            "pipeline",
            "directory",
            "signatures",
            "signatures/queue",
            "rosters",
            "desk",
            "press/quotes",
            "press/spokespeople",
            "press/article",
            "press/coverage",
            "publications",
            "ads",
            "ads/budget",
            "ads/copy",
            "approvals",
            "approvals/policy",
            "mail",
            "imports",
            "campaigns",
            "audit",
            "users",
            "account");
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int HAND_WIDTH = 390;
    private static final int HAND_HEIGHT = 844;
    private static final int DESK_WIDTH = 1440;
    private static final int DESK_HEIGHT = 900;

    @LocalServerPort
    private int port;

    @Autowired
    private SetupFixture setup;

    private Chromium chromium;
    private Page page;

    @BeforeAll
    void open() {
        chromium = new Chromium();
        page = chromium.window();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    @Order(1)
    void setsUpTheFirstAdministratorAndTheSample() {
        page.navigate(setup.address());
        page.getByLabel(text("access.user.name")).fill("Robin First");
        page.getByLabel(text("access.user.email")).first().fill("robin@example.org");
        page.locator("input[type=password]").first().fill(PASSWORD);
        button("access.setup.complete").click();
        button("access.sample.start").click();

        assertThat(page.getByText(text("access.sample.users"))).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text("access.setup.to-login")))
                .click();
    }

    @Test
    @Order(2)
    void keepsTheAddressOfARefusedSignIn() {
        page.getByLabel(text("access.login.email")).first().fill("robin@example.org");
        page.locator("input[type=password]").first().fill("not " + PASSWORD);
        button("access.login.submit").click();

        assertThat(page.getByText(text("access.login.refused.title"))).isVisible();
        assertThat(page.getByLabel(text("access.login.email")).first()).hasValue("robin@example.org");
        assertThat(page.locator("input[type=password]").first()).isFocused();
    }

    @Test
    @Order(3)
    void signsIn() {
        page.locator("input[type=password]").first().fill(PASSWORD);
        button("access.login.submit").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(text("shell.sample.campaign"));
    }

    @Test
    @Order(4)
    void showsEveryPageInBothLooksAndWidthsWithoutAComplaintAndNothingSeriousForAxeToFind() {
        for (var path : PAGES) {
            page.setViewportSize(DESK_WIDTH, DESK_HEIGHT);
            go(path);
            assertNothingSerious("/" + path);
            for (var look : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look));
                picture(path, DESK_WIDTH, DESK_HEIGHT, look);
                picture(path, HAND_WIDTH, HAND_HEIGHT, look);
            }
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    @Order(5)
    void goesThroughAListByKeysAndBackByTheBrowser() {
        openList("pipeline");

        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        waitForDetail();

        page.keyboard().press("Escape");
        assertThat(detail()).hasCount(0);
        assertThat(header("outreach.ui.owner")).isVisible();
        assertThat(page.locator(".register-grid")).isFocused();
        assertThat(page).hasURL(address("pipeline"));

        page.keyboard().press("Enter");
        waitForDetail();
        page.goBack();
        assertThat(detail()).hasCount(0);
        assertThat(page).hasURL(address("pipeline"));
    }

    @Test
    @Order(6)
    void goesFromTheSearchFieldToTheFirstRowAndWithOneMoreEnterToItsPage() {
        openList("directory");

        page.keyboard().press("/");
        assertThat(page.locator(".register-search input")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        waitForDetail();
        page.keyboard().press("Enter");

        page.waitForURL("**/directory/*");
    }

    @Test
    @Order(7)
    void remembersTheChosenColumnsThroughAReload() {
        openList("pipeline");
        var kind = header("outreach.ui.kind");
        assertThat(kind).hasCount(0);

        button("base.ui.columns.choose").click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(text("outreach.ui.kind")))
                .click();
        assertThat(kind).isVisible();

        page.reload();
        assertThat(kind).isVisible();
    }

    @Test
    @Order(8)
    void hasNothingSeriousForAxeToFindOnRecords() {
        for (var path : List.of("pipeline", "directory", "signatures", "campaigns")) {
            openFirstRecordOf(path);
            assertNothingSerious("record in /" + path);
        }
        page.locator("a[href*='/versions/']").first().click();
        page.waitForURL("**/versions/**");
        assertNothingSerious("a letter's text");
        go("rosters");
        page.locator("a[href*='rosters/']").first().click();
        page.waitForURL("**/rosters/*");
        assertNothingSerious("an edition");
        checkFirstOf("ads", "ads/orders/");
        checkFirstOf("ads/copy", "ads/copy/0");
        checkFirstOf("ads?tab=placements", "ads/placements/");
    }

    private void checkFirstOf(String list, String address) {
        go(list);
        var record = page.locator("main a[href^='" + address + "']").first().getAttribute("href");
        go(record);
        assertThat(page).hasURL(address(record));
        assertNothingSerious("record in /" + list);
    }

    @Test
    @Order(9)
    void hasNothingSeriousForAxeToFindInDialogs() {
        go("campaigns");
        checkDialog("campaign.list.create");
        go("directory");
        checkDialog("directory.party.create");
        go("signatures");
        checkDialog("signature.ui.record");
        go("rosters");
        checkDialog("roster.ui.seal");
        openFirstRecordOf("pipeline");
        checkDialog("outreach.ui.touch.log");
        page.keyboard().press("?");
        dialogButtons().last().waitFor();
        assertNothingSerious("the keys");
    }

    private void openList(String path) {
        page.setViewportSize(DESK_WIDTH, DESK_HEIGHT);
        go(path);
        page.locator("vaadin-grid .printed").first().waitFor();
        chromium.settle(page);
    }

    /** Until the address has followed too, and the rows have the focus that other columns take from them. */
    private void waitForDetail() {
        assertThat(detail()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*[?&]open=.+"));
        assertThat(page.locator(".register-grid")).isFocused();
        chromium.settle(page);
    }

    private Locator header(String key) {
        return page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + text(key) + "\\s*$")));
    }

    private Locator detail() {
        return page.locator(".detail-head");
    }

    @Test
    @Order(10)
    void showsANumberOfTheVaultForAMinuteAndInOneAnswer() {
        page.clock().install();
        go("directory");
        page.locator(".register-search input").fill("Marrow");
        page.getByText("Marrow", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator(".detail-head a").click();
        page.waitForURL("**/directory/*");
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);

        button("directory.vault.show.PHONE").click();
        page.locator("vaadin-text-area textarea").fill("She asked to be rung back");
        button("directory.vault.show.verb").click();
        assertThat(page.locator(".vault-shown")).hasText("+1 555 0100");
        page.locator(".vault-copy").click();
        page.clock().fastForward("01:01");

        assertThat(page.locator(".vault-shown")).hasCount(0);
        assertThat(page.content()).doesNotContain("555 0100");
        assertThat(answers.stream()
                        .filter(Response::ok)
                        .filter(answer -> answer.text().contains("555 0100")))
                .hasSize(1);
    }

    private void openFirstRecordOf(String path) {
        go(path);
        page.locator("vaadin-grid .printed").first().waitFor();
        chromium.settle(page);
        page.locator("vaadin-grid .printed").first().click();
        if (!path.equals("campaigns")) {
            waitForDetail();
            page.locator(".detail-head a").click();
        }
        page.waitForURL("**/" + path + "/*");
        page.locator(".record-page h1").waitFor();
    }

    private void checkDialog(String opener) {
        button(opener).first().click();
        dialogButtons().last().waitFor();
        assertNothingSerious(text(opener));
        page.keyboard().press("Escape");
        assertThat(dialogButtons()).hasCount(0);
    }

    private void assertNothingSerious(String where) {
        var found = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                        .map(v -> v.getId() + " " + v.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(found).as(where).isEmpty();
    }

    private Locator dialogButtons() {
        return page.locator("vaadin-dialog[opened] vaadin-button");
    }

    private void picture(String path, int width, int height, ColorScheme look) {
        page.setViewportSize(width, height);
        chromium.settle(page);
        var name = (path.isEmpty() ? "home" : path.replace('/', '-')) + "-" + width + "-"
                + look.name().toLowerCase(Locale.ROOT) + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
    }

    private Locator button(String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)));
    }

    private void go(String path) {
        chromium.go(page, address(path));
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
