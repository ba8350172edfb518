package org.undersigned.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.base.Refusal;

class FileDownloadTest extends BrowserTest {

    @Test
    void namesTheFileInTwoSpellings() {
        assertThat(FileDownload.attachment("Liste – été.xlsx"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Liste%20%E2%80%93%20%C3%A9t%C3%A9.xlsx");
    }

    @Test
    void neverBreaksTheHeader() {
        assertThat(FileDownload.attachment("a\r\nSet-Cookie: x=1\u202Excod.csv"))
                .doesNotContain("\r", "\n", "\u202E")
                .startsWith("attachment;");
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd, -..-etc-passwd", "a/b\\c.csv, a-b-c.csv", "' .hidden', hidden", "'..', file"})
    void leavesNoPathInAName(String name, String safe) {
        assertThat(FileDownload.safe(name)).isEqualTo(safe);
    }

    @Test
    void cutsALongNameAndKeepsItsEnding() {
        assertThat(FileDownload.safe("x".repeat(500) + ".xlsx")).hasSize(120).endsWith("x.xlsx");
    }

    @Test
    void saysARefusalInsteadOfSendingAFile() {
        UI.getCurrent().add(new FileDownload("Download", () -> {
            throw new Refusal("base.refused.no-reason");
        }));

        _click(_get(Button.class, spec -> spec.withText("Download")));

        _assertOne(Notification.class);
    }
}
