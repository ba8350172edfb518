package org.undersigned.base.sheet.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.sheet.Reading;
import org.undersigned.base.sheet.SheetLimits;

/** Cards that are broken, cut off or made to do harm get one sentence each. */
class VcardRefusalTest {

    private static final String GOOD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Quill\nEND:VCARD\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VCARD\nVERSION:3.0\nFN:Bo",
                "BEGIN:VCARD\nVERSION:3.0\nFN:Bo\n" + GOOD,
                "BEGIN:VCARD\nVERSION:3.0\nFN:Bo\n" + GOOD + GOOD
            })
    void tellsWhichCardIsNotEnded(String rest) throws IOException {
        assertThat(refused(GOOD + rest))
                .isEqualTo("“cards.vcf” ends in the middle of card 2. Export the cards again and choose the new file.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is this",
                "FN:outside of a card",
                "END:VCARD",
                "BEGIN:VCALENDAR\nEND:VCALENDAR",
                "BEGIN:\nEND:VCARD"
            })
    void tellsTheLineThatBelongsIntoNoCard(String line) throws IOException {
        assertThat(refused(GOOD + line + "\n")).startsWith("“cards.vcf”, card 1: line 5 does not belong into a card.");
    }

    @Test
    void keepsCardsFromBeingPutIntoEachOtherWithoutEnd() throws IOException {
        assertThat(refused("BEGIN:VCARD\nVERSION:2.1\n".repeat(50_000)))
                .startsWith("“cards.vcf”, card 1: line 5 does not belong into a card.");
    }

    @Test
    void tellsAVersionThatNobodyKnows() throws IOException {
        assertThat(refused(GOOD.replace("3.0", "5.0"))).contains("card 1: line 2 names a version that is not known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=klingon:A=41",
                "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=F6rg",
                "FN;ENCODING=QUOTED-PRINTABLE:A=ZZ",
                "FN;ENCODING=QUOTED-PRINTABLE:A=00B",
                "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=CESU-8:=ED=A0=BC",
                "FN;ENCODING=QUOTED-PRINTABLE:Zo\u00EB =41",
                "FN;CHARSET=ISO-8859-2:\u00B1ukasz",
                "FN;CHARSET=?:\u00B1ukasz"
            })
    void refusesCharactersThatCannotBeReadForSure(String line) throws IOException {
        var file = "BEGIN:VCARD\nVERSION:2.1\n" + line + "\nEND:VCARD\n";
        Files.write(folder.resolve("cards.vcf"), file.getBytes(Charset.forName("windows-1252")));
        assertThat(refusal(SheetLimits.DEFAULT)).contains("card 1: the characters of line 3 cannot be read");
    }

    @Test
    void refusesBytesBehindTheFirstCard() throws IOException {
        Files.write(folder.resolve("cards.vcf"), (GOOD + "\u0000\u0001\u0081").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(SheetLimits.DEFAULT)).startsWith("“cards.vcf” holds characters that cannot be read.");
    }

    @Test
    void keepsToTheLimits() throws IOException {
        write(GOOD.repeat(3));
        assertThat(refusal(Reading.limits(3, 5, 50)))
                .isEqualTo(
                        "“cards.vcf” goes on after card 2, and that is the last. Export the cards in several parts.");
        write(GOOD + GOOD.replace("FN", "EMAIL:a@b.example\n".repeat(3) + "TEL:1\nTEL:2\nTEL:3\nFN"));
        assertThat(refusal(Reading.limits(5, 5, 50)))
                .contains("card 2: there are more than 5 names, addresses and notes");
        write(GOOD + GOOD.replace("Ada Quill", "x".repeat(51)));
        assertThat(refusal(Reading.limits(5, 5, 50))).contains("card 2: a text holds more than 50 characters");
    }

    /** The widest card decides how many columns there are, and each of many cards can widen another one. */
    @Test
    void countsTheColumnsOfAllCardsTogether() throws IOException {
        write(GOOD
                + GOOD.replace("FN", "TEL:1\nTEL:2\nFN")
                + GOOD.replace("FN", "EMAIL:a@b.example\nEMAIL:c@d.example\nFN"));
        assertThat(refusal(Reading.limits(5, 4, 50)))
                .contains("card 3: there are more than 4 names, addresses and notes");
    }

    @Test
    void isNotHeldUpByLinesOfManyMegabytes() throws IOException {
        write(GOOD.replace(
                "FN",
                "PHOTO;ENCODING=b:" + "A".repeat(4 << 20) + "\nX" + ";A=B".repeat(500_000) + ":1\n" + "X:"
                        + "\n ".repeat(500_000) + "\nFN"));
        var names = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Reading.firstColumn(folder.resolve("cards.vcf")));
        assertThat(names).containsExactly("Name", "Ada Quill");
    }

    @Test
    void takesACalendarForNoTable() throws IOException {
        assertThat(refused("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n")).contains("is not a spreadsheet");
    }

    private String refused(String content) throws IOException {
        write(content);
        return refusal(SheetLimits.DEFAULT);
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("cards.vcf"), content);
    }

    private String refusal(SheetLimits limits) {
        return Reading.refusal(folder.resolve("cards.vcf"), limits).getMessage();
    }
}
