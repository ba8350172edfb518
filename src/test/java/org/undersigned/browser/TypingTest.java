package org.undersigned.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.undersigned.base.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
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
import org.undersigned.access.UserFixture;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.DatabaseUnderTest;
import org.undersigned.testing.Staff;

/** What is typed or pasted in a hurry is what is saved. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.main.lazy-initialization=false")
@ContextConfiguration(initializers = DatabaseUnderTest.class)
@ActiveProfiles("test")
@Tag("browser")
class TypingTest {

    private static final String LETTER = """
        We ask for three things.

        Ask first.
        Say whose it is.
        Pay for it.\
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private UserFixture users;

    @Autowired
    private CampaignFixture campaigns;

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void open() {
        chromium = new Chromium();
        page = chromium.window();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void savesALetterThatWasPastedAMomentBefore() {
        openLetters();
        button("campaign.publish.first").first().click();

        page.locator("vaadin-dialog textarea").first().focus();
        page.keyboard().insertText(LETTER);
        dialogButton("campaign.publish.save").click();

        page.waitForURL(Pattern.compile(".*/versions/.+"));
        assertThat(page.getByText("Say whose it is.")).isVisible();
    }

    private void openLetters() {
        var coordinator = users.active("Corinne", Role.COORDINATOR);
        var campaign = Staff.as(coordinator, this::campaignWithALetterToWrite);
        go("login");
        page.getByLabel(text("access.login.email")).first().fill(coordinator.email());
        page.locator("input[type=password]").first().fill(UserFixture.PASSWORD);
        button("access.login.submit").click();
        page.getByRole(AriaRole.NAVIGATION).first().waitFor();
        go("campaigns/" + campaign);
    }

    private UUID campaignWithALetterToWrite() {
        var campaign = campaigns.campaign();
        campaigns.unwritten(campaign);
        return campaign;
    }

    private void go(String path) {
        chromium.go(page, "http://localhost:" + port + "/" + path);
    }

    private Locator button(String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)));
    }

    private Locator dialogButton(String key) {
        return page.locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text(key)))
                .last();
    }
}
