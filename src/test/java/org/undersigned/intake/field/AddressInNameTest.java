package org.undersigned.intake.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressInNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "Ada Quill <ada.quill@example.org>",
                "Ada Quill (ada@mail.example.org)",
                "+1 555 0163 7729",
                "Ada Quill, 555-0163-772",
                "Ada Quill +49 (0) 30 / 1234567"
            })
    void tellsAnAddress(String cell) {
        assertThat(AddressInName.isIn(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ada Quill",
                "311",
                "10,000 Maniacs",
                "1349 & 6LACK",
                "D@n Quill",
                "@adaquill",
                "Ada Quill (1901-1987)",
                "R.E.M.",
                "The 1975, 2016-2020"
            })
    void takesNoNameForOne(String cell) {
        assertThat(AddressInName.isIn(cell)).isFalse();
    }
}
