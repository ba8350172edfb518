package org.undersigned.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The installed Chromium, without a screen, and what its console complained of. */
final class Chromium implements AutoCloseable {

    private static final int DESK_WIDTH = 1440;
    private static final int DESK_HEIGHT = 900;
    private static final double PATIENCE_MILLIS = 60_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
    private final List<String> complaints = new ArrayList<>();

    /** A window of its own, with no cookies. */
    Page window() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(DESK_WIDTH, DESK_HEIGHT)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Errors on the console, of all windows. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Install Chromium to run the browser tests"));
    }
}
