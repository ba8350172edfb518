package org.undersigned.advertising.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.undersigned.advertising.AdSize;
import org.undersigned.base.Refusal;
import org.undersigned.base.measure.Length;
import org.undersigned.base.measure.LengthUnit;

class PageGeometryTest {

    private static final PageGeometry JOURNAL = PaperPages.JOURNAL_2018;

    @Test
    void givesTheSizeOfColumnsByDepth() {
        assertThat(JOURNAL.fullPage()).contains(new AdSize(Length.inches("10.87"), Length.inches("21")));
        assertThat(JOURNAL.size(3, Length.inches("10.5")))
                .contains(new AdSize(Length.inches("5.35"), Length.inches("10.5")));
        assertThat(PageGeometry.columnInches(new PageUnit(6, Length.inches("21"))))
                .isEqualByComparingTo("126");
    }

    @Test
    void billsANearlyFullDepthAsFull() {
        var billed = JOURNAL.billed(Length.inches("18.5"));

        assertThat(billed.billed()).isEqualTo(Length.inches("21"));
        assertThat(billed.isRoundedToFull()).isTrue();
        assertThat(JOURNAL.billed(Length.inches("18")).billed()).isEqualTo(Length.inches("18"));
        assertThat(JOURNAL.billed(Length.inches("18.01")).billed()).isEqualTo(Length.inches("21"));
    }

    @Test
    void roundsADepthUpToTheStep() {
        var billed = JOURNAL.billed(Length.inches("10.6"));

        assertThat(billed.billed()).isEqualTo(Length.inches("10.75"));
        assertThat(billed.isRoundedToStep()).isTrue();
        assertThat(billed.isRoundedToFull()).isFalse();
    }

    @Test
    void billsNothingThatIsDeeperThanThePage() {
        var page = new PageGeometry(
                LengthUnit.INCH, 6, Map.of(), Length.inches("20.9"), null, Length.inches("0.25"), Map.of(), Set.of());

        assertThat(page.billed(Length.inches("20.8")).billed()).isEqualTo(Length.inches("20.9"));
    }

    @Test
    void refusesWhatHasNoPlaceOnThePage() {
        refused("advertising.refused.too-wide", new PageUnit(7, Length.inches("10")));
        refused("advertising.refused.too-deep", new PageUnit(6, Length.inches("21.25")));
        refused("advertising.refused.not-deep-enough", new PageUnit(6, Length.inches("10.25")));
        refused("advertising.refused.no-size", new PageUnit(0, Length.inches("10")));
        refused("advertising.refused.no-size", new PageUnit(6, Length.ZERO));
        assertThatCode(() -> JOURNAL.expectFits(new PageUnit(6, Length.inches("10.5"))))
                .doesNotThrowAnyException();
    }

    @Test
    void takesTheColumnsOfTwoFacingPagesAsADoublePage() {
        assertThat(JOURNAL.isDoublePage(12)).isTrue();
        assertThat(JOURNAL.isDoublePage(13)).isTrue();
        assertThat(JOURNAL.isDoublePage(6)).isFalse();
        assertThat(JOURNAL.isDoublePage(11)).isFalse();
        assertThat(JOURNAL.isDoublePage(14)).isFalse();
        assertThat(PageGeometry.UNKNOWN.isDoublePage(0)).isFalse();
        assertThatCode(() -> JOURNAL.expectFits(new PageUnit(13, Length.inches("21"))))
                .doesNotThrowAnyException();
        refused("advertising.refused.too-wide", new PageUnit(11, Length.inches("21")));
        refused("advertising.refused.too-wide", new PageUnit(14, Length.inches("21")));
        refused("advertising.refused.too-deep", new PageUnit(12, Length.inches("21.25")));
    }

    @Test
    void forbidsNothingThatNobodyKnows() {
        assertThatCode(() -> PageGeometry.UNKNOWN.expectFits(new PageUnit(9, Length.inches("30"))))
                .doesNotThrowAnyException();
        assertThat(PageGeometry.UNKNOWN.isKnown()).isFalse();
        assertThat(PageGeometry.UNKNOWN.size(1, Length.inches("2"))).isEmpty();
        assertThat(PageGeometry.UNKNOWN.isStandard(new PageUnit(1, Length.inches("2"))))
                .isEmpty();
    }

    @Test
    void tellsStandardSizesWhereTheyAreKnown() {
        var page = new PageGeometry(
                LengthUnit.INCH,
                6,
                Map.of(),
                Length.inches("21.5"),
                null,
                null,
                Map.of(),
                Set.of(new PageUnit(6, Length.inches("21"))));

        assertThat(page.isStandard(new PageUnit(6, Length.inches("21")))).contains(true);
        assertThat(page.isStandard(new PageUnit(6, Length.inches("21.5")))).contains(true);
        assertThat(page.isStandard(new PageUnit(5, Length.inches("17")))).contains(false);
    }

    private static void refused(String key, PageUnit ad) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> JOURNAL.expectFits(ad))
                .returns(key, Refusal::key);
    }
}
