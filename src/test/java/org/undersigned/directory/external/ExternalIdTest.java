package org.undersigned.directory.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.base.Refusal;

class ExternalIdTest {

    @ParameterizedTest
    @CsvSource({
        "ISNI, 0000 0001 2150 090x, 000000012150090X",
        "ISNI, ISNI: 0000-0001-2103-2683, 0000000121032683",
        "ISNI, https://isni.org/isni/0000000121032683/, 0000000121032683",
        "IPI, 00014107338, 00014107338",
        "IPI, 14 107 338, 00014107338",
        "IMDB, NM0000123, nm0000123",
        "IMDB, https://m.imdb.com/name/nm12345678/bio?ref_=1, nm12345678",
        "IMDB, co0123456, co0123456",
        "MUSICBRAINZ, 65F4F0C5-EF9E-490C-AEE3-909E7AE6B2AB, 65f4f0c5-ef9e-490c-aee3-909e7ae6b2ab",
        "MUSICBRAINZ, https://musicbrainz.org/artist/65f4f0c5-ef9e-490c-aee3-909e7ae6b2ab/works, "
                + "65f4f0c5-ef9e-490c-aee3-909e7ae6b2ab",
        "WIKIDATA, q42, Q42",
        "WIKIDATA, http://www.wikidata.org/wiki/Q42#P31, Q42",
        "VIAF, http://viaf.org/viaf/113230702, 113230702"
    })
    void keepsOneFormOfANumber(ExternalKind kind, String typed, String kept) {
        assertThat(new ExternalId(kind, typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "ISNI, 0000 0001 2103 2684",
        "ISNI, 0000 0001 2130 2683",
        "ISNI, 121032683",
        "IPI, 00014107339",
        "IPI, 12",
        "IMDB, 0000123",
        "IMDB, tt0000123",
        "IMDB, https://example.org/name/nm0000123",
        "MUSICBRAINZ, 65f4f0c5ef9e490caee3909e7ae6b2ab",
        "WIKIDATA, P42",
        "WIKIDATA, Q0",
        "VIAF, ''"
    })
    void refusesWhatCannotBeANumber(ExternalKind kind, String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ExternalId(kind, typed))
                .returns("directory.refused.external-id", Refusal::key)
                .withMessageContaining(ExternalId.example(kind));
    }

    @Test
    void writesANumberAsItsRegisterDoes() {
        var isni = new ExternalId(ExternalKind.ISNI, "0000000121032683");
        assertThat(isni.written()).isEqualTo("0000 0001 2103 2683");
        assertThat(isni.page()).contains("https://isni.org/isni/0000000121032683");
        assertThat(new ExternalId(ExternalKind.IMDB, "co0123456").page())
                .contains("https://www.imdb.com/company/co0123456");
        assertThat(new ExternalId(ExternalKind.IPI, "14107338").page()).isEmpty();
    }
}
