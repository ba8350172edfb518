package org.undersigned.base.sheet.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.base.sheet.Reading;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.base.sheet.format.FileFormat;

/** Cards as the address books of this world write them. */
class VcardReadingTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatAppleExports() throws IOException {
        var file = cards("""
            BEGIN:VCARD
            VERSION:3.0
            PRODID:-//Apple Inc.//macOS 15.1//EN
            N:Quill;Ada;;Dr.;
            FN:Dr. Ada Quill
            NICKNAME:Addie,The Quill
            ORG:Quill & Sons\\, Agents;Music;
            TITLE:Composer
            EMAIL;type=INTERNET;type=HOME:ada@quill.example
            EMAIL;type=INTERNET;type=WORK;type=pref:office@quill.example
            item1.TEL;type=pref:+44 20 7946 0018
            item1.X-ABLabel:_$!<Work>!$_
            item2.ADR;type=WORK;type=pref:;;1 Ink Lane;London;;N1 9AA;United Kingdom
            item2.X-ABADR:gb
            NOTE:Met in Bath\\; likes trains.\\nCall after noon.
            PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAIBAQEBAQIBAQECAgIC
             AgQDAgICAgUEBAMEBgUGBgYFBgYGBwkIBgcJBwYGCAsICQoKCgoKBggLDAsKDAkKCgr/2wBDAQIC
            X-ABUID:1A2B:ABPerson
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            N:;;;;
            FN:The Ochre Guild
            ORG:The Ochre Guild;
            X-ABShowAs:COMPANY
            END:VCARD
            """);
        assertThat(Reading.cells(file))
                .containsExactly(
                        List.of(
                                "Name",
                                "Kind",
                                "Organisation",
                                "Title",
                                "Other name",
                                "E-mail",
                                "E-mail 2",
                                "Phone",
                                "Address",
                                "Note"),
                        List.of(
                                "Dr. Ada Quill",
                                "",
                                "Quill & Sons, Agents, Music",
                                "Composer",
                                "Addie; The Quill",
                                "office@quill.example",
                                "ada@quill.example",
                                "+44 20 7946 0018",
                                "1 Ink Lane, London, N1 9AA, United Kingdom",
                                "Met in Bath; likes trains.\nCall after noon."),
                        List.of("The Ochre Guild", "org", "The Ochre Guild"));
    }

    @Test
    void readsWhatGoogleExports() throws IOException {
        var file = cards("""
            BEGIN:VCARD
            VERSION:3.0
            FN:Zoë Ölmann
            N:Ölmann;Zoë;;;
            EMAIL;TYPE=INTERNET:zoe@olmann.example
            TEL;TYPE=CELL:+1 (555) 010-0199
            TEL;TYPE=WORK:+1 555 010 0100
            URL:https\\://olmann.example
            CATEGORIES:myContacts,Photographers
            END:VCARD
            """);
        assertThat(Reading.cells(file))
                .containsExactly(
                        List.of("Name", "E-mail", "Phone", "Phone 2", "Web", "Categories"),
                        List.of(
                                "Zoë Ölmann",
                                "zoe@olmann.example",
                                "+1 (555) 010-0199",
                                "+1 555 010 0100",
                                "https://olmann.example",
                                "myContacts, Photographers"));
    }

    @Test
    void readsWhatOutlookExports() throws IOException {
        var file = bytes("""
            BEGIN:VCARD
            VERSION:2.1
            N;LANGUAGE=de;CHARSET=Windows-1252:Müller;Jörg;;;
            FN;CHARSET=Windows-1252:Jörg Müller
            ORG;CHARSET=Windows-1252:Bühne & Söhne;Büro
            TEL;WORK;VOICE:+49 30 1234567
            ADR;WORK;PREF;CHARSET=Windows-1252:;;Straße 1;Köln;;50667;Deutschland
            LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE;CHARSET=Windows-1252:Stra=DFe 1=0D=0A=
            50667 K=F6ln
            NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=Windows-1252:Spricht f=FCr die Gruppe=0D=0A=
            C:\\new\\list; zweite Zeile
            EMAIL;PREF;INTERNET:joerg@mueller.example
            END:VCARD
            """, "windows-1252");
        assertThat(Reading.cells(file).getLast())
                .containsExactly(
                        "Jörg Müller",
                        "Bühne & Söhne, Büro",
                        "joerg@mueller.example",
                        "+49 30 1234567",
                        "Straße 1, Köln, 50667, Deutschland",
                        "Spricht für die Gruppe\r\nC:\\new\\list; zweite Zeile");
    }

    /** A telephone of 2012: no word of the encoding, and no name as a whole. */
    @ParameterizedTest
    @CsvSource({"=C5=81ukasz, Łukasz", "J=F6rg, Jörg"})
    void guessesHowQuotedTextsAreWrittenWhereNobodySays(String quoted, String name) throws IOException {
        var file = cards("""
            BEGIN:VCARD
            VERSION:2.1
            N;ENCODING=QUOTED-PRINTABLE:Quill;%s;;;
            TEL;CELL:5550100
            END:VCARD
            """.formatted(quoted));
        assertThat(Reading.firstColumn(file)).containsExactly("Name", name + " Quill");
    }

    @Test
    void readsVersionFour() throws IOException {
        var file = cards("""
            BEGIN:VCARD
            VERSION:4.0
            KIND:group
            FN;PREF=2:The Inkwells
            FN;PREF=1;LANGUAGE=en:Inkwells
            EMAIL;TYPE=work:band@ink.example
            TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+1-555-010-0100
            TEL;VALUE=uri:tel:+1-555-010-0199;ext=12
            URL:https://ink.example
            ROLE:Band
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            KIND:org
            FN:Guild of Inks
            END:VCARD
            """);
        assertThat(Reading.cells(file))
                .containsExactly(
                        List.of("Name", "Kind", "Role", "Other name", "E-mail", "Phone", "Phone 2", "Web"),
                        List.of(
                                "Inkwells",
                                "group",
                                "Band",
                                "The Inkwells",
                                "band@ink.example",
                                "+1-555-010-0100",
                                "+1-555-010-0199 x12",
                                "https://ink.example"),
                        List.of("Guild of Inks", "org"));
    }

    @Test
    void numbersRowsByTheirCards() throws IOException {
        var file = cards(card("FN:Ada Quill") + "\n" + card("X-NOTHING:taken") + card("N:Ochre;Ben;;;"));
        assertThat(Reading.rows(file))
                .containsExactly(
                        new SheetRow(0, List.of("Name")),
                        new SheetRow(1, List.of("Ada Quill")),
                        new SheetRow(3, List.of("Ben Ochre")));
    }

    @Test
    void showsNoMoreThanIsAskedFor() throws IOException {
        var file = cards(card("FN:Ada Quill").repeat(3));
        try (var sheets = FileFormat.open(file, "address book.vcf", SheetLimits.DEFAULT)) {
            assertThat(sheets.sheetNames()).containsExactly("address book");
            assertThat(sheets.firstRows("address book", 2)).hasSize(2);
            assertThat(sheets.firstRows("address book", 1)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "windows-1252, ''"})
    void findsTheEncodingOfTheFile(String charset, String mark) throws IOException {
        var file = bytes(mark + "\r\n" + card("FN:Zoë d’Arc"), charset);
        assertThat(Reading.firstColumn(file)).containsExactly("Name", "Zoë d’Arc");
    }

    @Test
    void joinsLinesThatWereFoldedInTheMiddleOfACharacterOrAWord() throws IOException {
        assertThat(Reading.firstColumn(cards(card("FN:Ada Qu\n ill\n\t of Bath"))))
                .containsExactly("Name", "Ada Quill of Bath");
    }

    @Test
    void leavesTheCardOfAnAgentOut() throws IOException {
        var file = cards("""
            BEGIN:VCARD
            VERSION:2.1
            FN:Ada Quill
            AGENT:
            BEGIN:VCARD
            VERSION:2.1
            FN:Bo Agent
            END:VCARD
            END:VCARD
            """);
        assertThat(Reading.firstColumn(file)).containsExactly("Name", "Ada Quill");
    }

    private static String card(String lines) {
        return "BEGIN:VCARD\nVERSION:3.0\n" + lines + "\nEND:VCARD\n";
    }

    private Path cards(String content) throws IOException {
        return bytes(content, StandardCharsets.UTF_8.name());
    }

    private Path bytes(String content, String charset) throws IOException {
        return Files.write(
                folder.resolve("cards.vcf"), content.replace("\n", "\r\n").getBytes(Charset.forName(charset)));
    }
}
