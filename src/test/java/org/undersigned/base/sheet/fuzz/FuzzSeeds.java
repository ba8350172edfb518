package org.undersigned.base.sheet.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.undersigned.base.sheet.fuzz.SheetFuzz.WorkbookPart;
import org.undersigned.base.sheet.xlsx.RawWorkbook;

/** From what fuzzing begins: small files in which everything occurs once, and what earlier runs have found. */
final class FuzzSeeds {

    private static final String FINDINGS = "/fuzz/findings.txt";

    private static final List<String> TEXTS = List.of(
            "Name,Credit\r\nZoë,\"Actor, \"\"singer\"\"\nwriter\"\r\n,\r\n'=1+1,x\r\n",
            "sep=;\nName;Note\na;b\n",
            "Name\tNote\n\"a\tb\"\tc\n",
            "Signatories\n\nName|Note\na|b\nc|d\n",
            "\uFEFFName,Note\na\0,b\n",
            "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Quill;Zo=C3=AB;;;\r\n"
                    + "TEL;PREF;WORK:1\r\nNOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0A=\r\n b\r\nEND:VCARD\r\n"
                    + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo\r\nEMAIL;TYPE=HOME,pref:a@b.example\r\nEND:VCARD\r\n",
            "BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN;PREF=1:Zoë\n  Quill\nitem1.TEL;VALUE=uri:tel:+1;ext=2\n"
                    + "NICKNAME:a\\,b,c\nORG:d;e\nADR:;;f;g;;;\nX-ABShowAs:COMPANY\nEND:VCARD\n",
            "<html><table>",
            "%PDF-1.7");

    private static final String ROWS = """
        <row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><r><t>Zoë</t></r><rPh><t>x</t></rPh></is></c></row>
        <row r='3' s='1'><c r='A3' s='1'><v>46044</v></c><c s='2'><v>1.5E3</v></c><c t='b'><v>1</v></c>
        <c t='e'><v>#N/A</v></c><c t='str'><f>A1</f><v>a_x000D__xD83C__xDFB8_</v></c><c t='d'><v>2026-01-22T09:30:00Z</v></c>
        <c s='3'><v>0.5</v></c><c s='4'><v>7</v></c><c s='5'><v>1.5</v></c></row>
        <row><c><v>&amp;</v></c></row>\
        """;

    private FuzzSeeds() {}

    static RawWorkbook workbook() {
        return RawWorkbook.withRows(ROWS)
                .sharedStrings("<si><t xml:space='preserve'> Björk </t></si><si><r><t>a</t></r><r><t>b</t></r></si>")
                .styles(
                        "<numFmt numFmtId='170' formatCode='[$-409]mmmm\\ d;@'/>"
                                + "<numFmt numFmtId='171' formatCode='000'/>",
                        "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='20'/>"
                                + "<xf numFmtId='171'/><xf numFmtId='46'/>");
    }

    /** For {@link SheetFuzz.AnyFile}. */
    static List<byte[]> files() {
        var files = new ArrayList<byte[]>();
        for (var text : TEXTS) {
            files.add(text.getBytes(StandardCharsets.UTF_8));
            files.add(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        }
        files.add(bytes(workbook()));
        return files;
    }

    /** For {@link SheetFuzz.WorkbookPart}. */
    static List<byte[]> parts() {
        var workbook = workbook().parts();
        var parts = new ArrayList<byte[]>();
        for (var i = 0; i < WorkbookPart.PARTS.size(); i++) {
            var part = new ByteArrayOutputStream();
            part.write(i);
            part.writeBytes(workbook.get(WorkbookPart.PARTS.get(i)));
            parts.add(part.toByteArray());
        }
        return parts;
    }

    /**
     * What earlier runs have found, one in a line: the simple name of the target and the input in hexadecimal digits.
     * Other lines say what it was.
     */
    static List<byte[]> findings(Class<?> target) {
        try (var in = Objects.requireNonNull(FuzzSeeds.class.getResourceAsStream(FINDINGS))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(target.getSimpleName() + " "))
                    .map(line -> HexFormat.of()
                            .parseHex(line.substring(target.getSimpleName().length() + 1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The seed with some of its bytes changed, doubled, taken away, or taken from another one. */
    static byte[] mutated(byte[] seed, byte[] other, Random random) {
        var bytes = new ArrayList<Byte>();
        for (var one : seed) {
            bytes.add(one);
        }
        for (var times = 1 + random.nextInt(4); times > 0 && !bytes.isEmpty(); times--) {
            var at = random.nextInt(bytes.size());
            var end = Math.min(bytes.size(), at + 1 + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> bytes.set(at, (byte) random.nextInt(256));
                case 1 -> bytes.set(at, (byte) (bytes.get(at) ^ 1 << random.nextInt(8)));
                case 2 -> bytes.subList(at, end).clear();
                case 3 -> bytes.addAll(at, List.copyOf(bytes.subList(at, end)));
                default -> {
                    var from = random.nextInt(other.length);
                    for (var i = from; i < Math.min(other.length, from + 12); i++) {
                        bytes.add(Math.min(bytes.size(), at + i - from), other[i]);
                    }
                }
            }
        }
        var mutated = new byte[bytes.size()];
        for (var i = 0; i < mutated.length; i++) {
            mutated[i] = bytes.get(i);
        }
        return mutated;
    }

    private static byte[] bytes(RawWorkbook workbook) {
        try {
            var file = Files.createTempFile("seed", ".xlsx");
            try {
                return Files.readAllBytes(workbook.write(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
