package org.undersigned.base.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Base of tests of the kit: a Vaadin session without a browser and without the application. */
abstract class BrowserTest {

    @BeforeEach
    void openBrowser() {
        Locale.setDefault(Locale.ENGLISH);
        MockVaadin.setup();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }
}
