package org.undersigned.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 names",
                "1 | 1 name",
                "19 | 19 names",
                "20 | 20 names",
                "21 | more than 20 names",
                "200 | 200 names",
                "212 | more than 200 names",
                "712 | more than 700 names",
                "760 | more than 750 names",
                "1000 | 1,000 names",
                "1234 | more than 1,200 names"
            })
    void isARoundNumberThatTheListExceeds(int names, String words) {
        assertThat(Claim.of(names).words()).isEqualTo(words);
    }

    @Test
    void neverExceedsTheList() {
        for (var names = 0; names < 3_000; names++) {
            var claim = Claim.of(names);
            assertThat(claim.number() + (claim.isExceeded() ? 1 : 0)).isLessThanOrEqualTo(names);
        }
    }
}
