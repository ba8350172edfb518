package org.undersigned.advertising.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.base.measure.Length;

/** What is the same on a page though it is written otherwise, and what is not. */
class SheetCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private final SheetCheck check =
            new SheetCheck("The Wall Street Journal", DAY, "A7", OrderFixture.PAGE, AdColour.BLACK);

    @ParameterizedTest
    @CsvSource({
        "Wall Street Journal, A7, 10.87",
        "The Wall Street Journal, a 7, 10.8",
        "WALL STREET JOURNAL New York, Page A7, 10.94"
    })
    void isNotQuestioned(String paper, String page, String inches) {
        assertThat(check.differences(sheet(paper, page, inches))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The Washington Post, A7, 10.87, PAPER",
        "Wall Street Journal, A17, 10.87, PAGE",
        "Wall Street Journal, A, 10.87, PAGE",
        "Wall Street Journal, A7, 10.7, SIZE"
    })
    void isQuestioned(String paper, String page, String inches, SheetMatter matter) {
        assertThat(check.differences(sheet(paper, page, inches)))
                .extracting(SheetDifference::matter)
                .containsExactly(matter);
    }

    private static TearSheetDetails sheet(String paper, String page, String inches) {
        return new TearSheetDetails(
                paper,
                DAY,
                page,
                "",
                new AdSize(Length.inches(inches), OrderFixture.PAGE.depth()),
                AdColour.BLACK,
                AdUpload.of("page.pdf", OrderFixture.pdf()));
    }
}
