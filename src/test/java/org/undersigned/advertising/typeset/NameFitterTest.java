package org.undersigned.advertising.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.advertising.typeset.NameArea.Box;
import org.undersigned.advertising.typeset.NameStand.Place;
import org.undersigned.advertising.typeset.SetAd.SetText;

/** The arithmetic of the page that was asked for: 60 % of a page of The Wall Street Journal, set in 7 on 8 points. */
class NameFitterTest {

    private static final TypeSize SEVEN = TypeSize.points(7);
    private static final double WIDTH = 10.87 * 72;
    private static final double DEPTH = 0.6 * 21 * 72;

    /** In the six columns of the paper there are 113 lines each: 678 names, and 750 are 72 too many. */
    @Test
    void hasNoRoomForSevenHundredAndFiftyNamesOnLinesOfTheirOwnInSixColumns() {
        var fitter = fitter(750, NameSetting.ONE_A_LINE);

        assertThat(new NameGrid(area(6), SEVEN, 8).rows()).isEqualTo(113);
        assertThat(fitter.largest(area(6), TypeSize.NONE, SEVEN, 1))
                .hasValueSatisfying(size -> assertThat(size).isLessThan(SEVEN));
        assertThat(fitter.tooMany(area(6), SEVEN)).isBetween(72, 90);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void hasRoomForThemWhereTheyRunIn(int columns) {
        var fitter = fitter(750, NameSetting.RUN_IN_DOT);

        assertThat(fitter.tooMany(area(columns), SEVEN)).isZero();
        assertThat(fitter.most(area(columns), SEVEN, 1)).isBetween(1_050, 1_350);
    }

    /** What the arithmetic leaves out: names of invented people are short enough for a seventh column. */
    @Test
    void findsRoomForThemInSevenColumns() {
        var fitter = fitter(750, NameSetting.ONE_A_LINE);

        assertThat(fitter.tooMany(area(7), SEVEN)).isZero();
        assertThat(fitter.most(area(7), SEVEN, 1)).isLessThan(810);
    }

    @Test
    void makesColumnsOfMuchTheSameLength() {
        var stand = fitter(750, NameSetting.ONE_A_LINE).stand(area(7), SEVEN);
        var sheet = new Sheet();
        stand.draw(sheet, 0);
        var form = Ads.form(Ads.WSJ_PAGE, AdLayout.CLASSIC, NameSetting.ONE_A_LINE);

        var lengths = sheet.ad(form, Optional.empty()).texts().stream()
                .collect(Collectors.groupingBy(
                        text -> (int) (text.left() / stand.area().columnLeft(1)), Collectors.counting()));

        assertThat(lengths).hasSize(7);
        assertThat(lengths.values()).allSatisfy(length -> assertThat(length).isBetween(110L, 130L));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 22})
    void leavesNoNameAloneInTheLastColumn(int names) {
        var stand = fitter(names, NameSetting.ONE_A_LINE).stand(area(4), TypeSize.points(12));

        var lengths = stand.places().stream().collect(Collectors.groupingBy(Place::column, Collectors.counting()));

        assertThat(lengths).hasSize(4);
        assertThat(lengths.values()).allSatisfy(length -> assertThat(length).isBetween(names / 4L, names / 4L + 1));
    }

    @Test
    void standsOnTheSameBaselinesInAllColumns() {
        var stand = fitter(750, NameSetting.RUN_IN_DOT).stand(area(2), SEVEN);
        var sheet = new Sheet();
        stand.draw(sheet, 0);
        var form = Ads.form(Ads.WSJ_PAGE, AdLayout.CLASSIC, NameSetting.RUN_IN_DOT);

        var baselines = sheet.ad(form, Optional.empty()).texts().stream()
                .map(SetText::baseline)
                .collect(Collectors.toSet());

        assertThat(baselines).hasSize(stand.rows());
    }

    private static NameFitter fitter(int names, NameSetting setting) {
        return new NameFitter(new MeasuredNames(Ads.words(InventedNames.of(names)), setting), 0);
    }

    private static NameArea area(int columns) {
        return new NameArea(0, 0, WIDTH, DEPTH, columns, 9, Box.NONE);
    }
}
