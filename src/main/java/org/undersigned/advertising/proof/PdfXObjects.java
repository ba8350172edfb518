package org.undersigned.advertising.proof;

import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks through all objects of a file for what PDF/X-1a does not allow anywhere. */
final class PdfXObjects {

    private static final Set<String> FILTERS =
            Set.of("FlateDecode", "DCTDecode", "CCITTFaxDecode", "RunLengthDecode", "ASCIIHexDecode", "ASCII85Decode");
    private static final Set<String> COLOUR_SPACES = Set.of("DeviceRGB", "CalRGB", "CalGray", "Lab", "ICCBased");
    private static final Set<String> ACTIONS = Set.of("OpenAction", "AA", "JS", "JavaScript");
    private static final Set<String> FILES = Set.of("EF", "EmbeddedFiles", "OPI", "Alternates", "Ref", "PS");
    private static final Set<String> PRESS_SETTINGS = Set.of("TR", "TR2", "HT", "HTP");
    /** That hold other objects, or say where they are, since PDF 1.5. */
    private static final Set<String> LATER_STREAMS = Set.of("ObjStm", "XRef");

    private static final Set<String> OPAQUE = Set.of("Normal", "Compatible", "None");

    private final Set<PdfXRule> broken = EnumSet.noneOf(PdfXRule.class);

    private PdfXObjects() {}

    static Set<PdfXRule> broken(PDDocument pdf) {
        var objects = new PdfXObjects();
        var document = pdf.getDocument();
        for (var key : document.getXrefTable().keySet()) {
            objects.look(document.getObjectFromPool(key).getObject());
        }
        return objects.broken;
    }

    /** What another object refers to is looked at in its own turn. */
    private void look(COSBase object) {
        if (object instanceof COSArray array) {
            array.forEach(this::look);
        } else if (object instanceof COSName name && COLOUR_SPACES.contains(name.getName())) {
            broken.add(PdfXRule.INKS);
        } else if (object instanceof COSDictionary dictionary) {
            if (dictionary instanceof COSStream stream) {
                stream(stream);
            }
            dictionary.forEach((key, value) -> {
                entry(key.getName(), value);
                look(value);
            });
        }
    }

    private void stream(COSStream stream) {
        expect(PdfXRule.OTHER_FILES, !stream.containsKey(COSName.F));
        expect(PdfXRule.VERSION, !LATER_STREAMS.contains(String.valueOf(stream.getNameAsString(COSName.TYPE))));
        var filters = stream.getFilters();
        if (filters instanceof COSName filter) {
            expect(PdfXRule.COMPRESSION, FILTERS.contains(filter.getName()));
        } else if (filters instanceof COSArray all) {
            all.toCOSNameStringList().forEach(filter -> expect(PdfXRule.COMPRESSION, FILTERS.contains(filter)));
        }
    }

    private void entry(String key, COSBase value) {
        expect(PdfXRule.ACTIONS, !ACTIONS.contains(key));
        expect(PdfXRule.OTHER_FILES, !FILES.contains(key));
        expect(PdfXRule.PRESS_SETTINGS, !PRESS_SETTINGS.contains(key));
        switch (key) {
            case "SMask", "BM" ->
                expect(PdfXRule.TRANSPARENCY, value instanceof COSName name && OPAQUE.contains(name.getName()));
            case "CA", "ca" ->
                expect(PdfXRule.TRANSPARENCY, value instanceof COSNumber number && number.floatValue() == 1);
            case "Group" -> broken.add(PdfXRule.TRANSPARENCY);
            default -> {}
        }
    }

    private void expect(PdfXRule rule, boolean kept) {
        if (!kept) {
            broken.add(rule);
        }
    }
}
