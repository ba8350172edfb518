package org.undersigned.directory.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.Refusal;

class ContactAddressTest {

    @ParameterizedTest
    @CsvSource({
        "jane.roe@example.org, jane.roe@example.org",
        "' Jane+press@EXAMPLE.org ', Jane+press@example.org",
        "o'brien@mail.example.co.uk, o'brien@mail.example.co.uk",
        "a@b.museum, a@b.museum",
        "zoë@exämple.org, zoë@exämple.org"
    })
    void takesAnEmailAddress(String typed, String kept) {
        assertThat(ContactKind.EMAIL.read(typed)).isEqualTo(EmailContact.of(kept));
        assertThat(EmailContact.of(typed).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jane",
                "jane@",
                "@example.org",
                "jane@example",
                "jane@@example.org",
                "jane roe@example.org",
                "jane@example..org",
                ".jane@example.org",
                "jane.@example.org",
                "jane@-example.org",
                "jane@example.org,x",
                "Jane <jane@example.org>",
                "jane@example.org\nBcc: x@example.org",
                "mailto:jane@example.org"
            })
    void refusesWhatIsNoEmailAddress(String typed) {
        assertRefused("base.refused.email-address", ContactKind.EMAIL, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "+44 20 7946 0000, +44 20 7946 0000",
        "(212) 555-0100, (212) 555-0100",
        "'  212.555.0100   ext. 12 ', 212.555.0100 ext. 12",
        "+1\u00A0212\u2013555\u20130100, +1 212-555-0100",
        "2125550100x7, 2125550100x7"
    })
    void takesATelephoneNumber(String typed, String kept) {
        assertThat(ContactKind.PHONE.read(typed)).isEqualTo(new PhoneNumber(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1234", "call me", "555-CALL", "+44+20 7946 0000", "1234567890123456", "212 555 0100 ext."})
    void refusesWhatIsNoTelephoneNumber(String typed) {
        assertRefused("directory.refused.no-phone-number", ContactKind.PHONE, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "@questlove, @questlove",
        "@questlove@mastodon.social, @questlove@mastodon.social",
        "https://example.org/@questlove, https://example.org/@questlove",
        "instagram.com/questlove, https://instagram.com/questlove"
    })
    void takesASocialAccount(String typed, String kept) {
        assertThat(ContactKind.SOCIAL.read(typed)).isEqualTo(new SocialAccount(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "@", "questlove", "javascript:alert(1)//x.y", "https://exa mple.org/x", "ftp://example.org"})
    void refusesWhatIsNoSocialAccount(String typed) {
        assertRefused("directory.refused.no-social-account", ContactKind.SOCIAL, typed);
    }

    @Test
    void keepsTheLinesOfAPostalAddress() {
        assertThat(ContactKind.POST.read(" 1 High Street \n\n  London\r\n").text())
                .isEqualTo("1 High Street\nLondon");
    }

    @Test
    void refusesAnEmptyOrOverlongPostalAddress() {
        assertRefused("directory.refused.no-postal-address", ContactKind.POST, " \n ");
        assertRefused("directory.refused.no-postal-address", ContactKind.POST, "a".repeat(501));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EMAIL  | Ada@Example.org          | ada@example.ORG
        PHONE  | +44 (0)20 7946 0000      | +44-20-79460000
        PHONE  | +44 20 7946 0000 ext. 12 | +44 20 7946 0000 x12
        POST   | 1 High Street, London    | 1 high street  london
        SOCIAL | https://www.Net.org/ada/ | net.org/Ada
        """)
    void takesTwoSpellingsForOneAddress(ContactKind kind, String one, String other) {
        assertThat(kind.read(one).folded()).isEqualTo(kind.read(other).folded());
    }

    @Test
    void tellsExtensionsApart() {
        assertThat(PhoneNumber.of("+44 20 7946 0000 x1").folded())
                .isNotEqualTo(PhoneNumber.of("+44 20 7946 00001").folded());
    }

    @Test
    void printsNoAddress() {
        for (var kind : ContactKind.values()) {
            var address = kind.read(
                    switch (kind) {
                        case EMAIL -> "canary@example.org";
                        case PHONE -> "+44 20 7946 0000";
                        case POST -> "canary street";
                        case SOCIAL -> "@canary";
                    });
            assertThat(address.toString()).doesNotContain("canary", "7946");
            assertThat(address.kind()).isEqualTo(kind);
        }
    }

    private static void assertRefused(String key, ContactKind kind, String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> kind.read(typed))
                .returns(key, Refusal::key)
                .satisfies(refusal -> assertThat(refusal.arguments()).doesNotContain(typed));
    }
}
