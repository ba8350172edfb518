package org.undersigned.base.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.undersigned.base.Refusal;

class LengthTest {

    @Test
    void keepsHundredthsOfAnInchExactly() {
        assertThat(Length.inches("10.87").micrometres()).isEqualTo(276_098);
        assertThat(Length.inches("10.87").in(LengthUnit.INCH)).isEqualTo(new BigDecimal("10.87"));
        assertThat(Length.inches("21.00").in(LengthUnit.INCH)).isEqualTo(new BigDecimal("21"));
    }

    @Test
    void isToldInTheUnitInWhichItIsARoundFigure() {
        assertThat(Length.inches("10.87").unit()).isEqualTo(LengthUnit.INCH);
        assertThat(Length.millimetres("264").unit()).isEqualTo(LengthUnit.MILLIMETRE);
        assertThat(Length.millimetres("254").unit()).isEqualTo(LengthUnit.INCH);
        assertThat(new Length(39_687).unit()).isEqualTo(LengthUnit.INCH);
    }

    @Test
    void isSeventyTwoPointsToTheInch() {
        assertThat(Length.inches("21").points()).isCloseTo(1512, within(1e-9));
    }

    @Test
    void roundsUpToTheNextStep() {
        var quarter = Length.inches("0.25");

        assertThat(Length.inches("10.30").roundedUpTo(quarter)).isEqualTo(Length.inches("10.5"));
        assertThat(Length.inches("10.5").roundedUpTo(quarter)).isEqualTo(Length.inches("10.5"));
    }

    @Test
    void isTheSameInBothUnits() {
        assertThat(Length.millimetres("25.4")).isEqualTo(Length.inches("1"));
    }

    @Test
    void refusesWhatNoPageHas() {
        assertThatThrownBy(() -> Length.inches("-1")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Length.inches("1000")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Length.inches("0.0000001")).isInstanceOf(Refusal.class);
    }
}
