package org.undersigned.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.undersigned.base.Texts.text;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.access.UserFixture;

/** A member of staff at a window of their own, who presses buttons and fills in forms by what is written on them. */
final class Visitor {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final String DIALOG = "vaadin-dialog[opened]";

    private final Chromium chromium;
    private final Page page;
    private final String root;

    /** @param port of the product under test */
    Visitor(Chromium chromium, int port, String email) {
        this.chromium = chromium;
        this.page = chromium.window();
        this.root = "http://localhost:" + port + "/";
        go("login");
        page.getByLabel(text("access.login.email")).first().fill(email);
        page.locator("input[type=password]").first().fill(UserFixture.PASSWORD);
        press("access.login.submit");
        page.getByRole(AriaRole.NAVIGATION).first().waitFor();
    }

    Page page() {
        return page;
    }

    String path() {
        return page.url().substring(root.length());
    }

    void go(String path) {
        chromium.go(page, root + path);
    }

    /** Until a page has the address, and is done. */
    void awaitPath(String pattern) {
        page.waitForURL(Pattern.compile(".*/" + pattern));
        chromium.settle(page);
    }

    Locator button(String key, Object... arguments) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(text(key, arguments)).setExact(true));
    }

    void press(String key, Object... arguments) {
        button(key, arguments).first().click();
    }

    /** What is written on the page itself, whatever stands beside and above it. */
    Locator main() {
        return page.locator("main").last();
    }

    void expect(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    Locator dialog() {
        return page.locator(DIALOG);
    }

    void fill(String key, String words) {
        field(key).fill(words);
    }

    private Locator field(String key) {
        return dialog().getByLabel(text(key), new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    void day(String key, LocalDate day) {
        fill(key, day.format(DAY));
        page.keyboard().press("Tab");
    }

    void pick(String key, String item) {
        field(key).click();
        page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first()
                .click();
    }

    /** Chooses in a list that opens from its present value. */
    void choose(Locator within, String key, String item) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + text(key))))
                .first()
                .click();
        page.locator("vaadin-select-list-box vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(item))
                .last()
                .click();
    }

    void attach(String name, String type, byte[] content) {
        dialog().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, content));
        assertThat(dialog().locator("vaadin-upload-file[complete]")).hasCount(1);
    }

    Locator dialogButton(String key, Object... arguments) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(text(key, arguments))
                                .setExact(true))
                .last();
    }

    /** Presses the button that ends a dialog, and waits until what it does is done: the dialog is gone then. */
    void finish(String key, Object... arguments) {
        dialogButton(key, arguments).click();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        chromium.settle(page);
    }

    /** Presses a button that opens a dialog, and the one of that name which ends it. */
    void confirm(String key) {
        press(key);
        finish(key);
    }

    byte[] download(String key) {
        Download download = page.waitForDownload(() -> press(key));
        try (var content = download.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("ad-journey-" + name + ".png")));
    }
}
