package org.undersigned.base.pdf;

import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;

/**
 * How large a picture on a page becomes when it is unfolded. What the page says of it binds nobody: a JPEG unfolds to what
 * its own frame header says, and a fax to what its parameters say.
 */
final class PictureSize {

    private static final List<String> JPEG = List.of("DCTDecode", "DCT");
    private static final List<String> FAX = List.of("CCITTFaxDecode", "CCF");

    /** Unfolded without telling its size before. */
    private static final List<String> UNTOLD = List.of("JPXDecode", "JBIG2Decode");

    /** Of a fax that does not say how wide it is. */
    private static final int FAX_COLUMNS = 1_728;

    private PictureSize() {}

    /** Whether a picture with its masks has at most so many pixels each. */
    static boolean isWithin(PDImage image, long most) throws IOException {
        if (!isWithin(image.getWidth(), image.getHeight(), most) || !isUnfoldedWithin(image, most)) {
            return false;
        }
        if (image instanceof PDImageXObject object) {
            var soft = object.getSoftMask();
            var hard = object.getMask();
            return (soft == null || isWithin(soft, most)) && (hard == null || isWithin(hard, most));
        }
        return true;
    }

    private static boolean isUnfoldedWithin(PDImage image, long most) throws IOException {
        var filters = filters(image);
        if (filters.stream().anyMatch(UNTOLD::contains)) {
            return false;
        }
        if (filters.stream().anyMatch(JPEG::contains)) {
            return isJpegWithin(image, most);
        }
        return filters.stream().noneMatch(FAX::contains) || isFaxWithin(image, most);
    }

    private static List<String> filters(PDImage image) {
        return switch (image) {
            case PDInlineImage inline -> inline.getFilters();
            case PDImageXObject object -> names(object.getCOSObject().getFilters());
            default -> List.of();
        };
    }

    private static List<String> names(COSBase filters) {
        return switch (filters) {
            case COSName one -> List.of(one.getName());
            case COSArray several -> several.toCOSNameStringList();
            case null, default -> List.of();
        };
    }

    /** By the reader that would unfold it, so that both find the same header. */
    private static boolean isJpegWithin(PDImage image, long most) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName("JPEG");
        if (!readers.hasNext()) {
            return false;
        }
        var reader = readers.next();
        try (var folded = image.createInputStream(JPEG);
                var input = new MemoryCacheImageInputStream(folded)) {
            skipLineFeed(input);
            reader.setInput(input, true, true);
            return isWithin(reader.getWidth(0), reader.getHeight(0), most);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        } finally {
            reader.dispose();
        }
    }

    /** Some programs leave one before the picture, which whoever unfolds it passes over. */
    private static void skipLineFeed(ImageInputStream input) throws IOException {
        if (input.read() != '\n') {
            input.seek(0);
        }
    }

    private static boolean isFaxWithin(PDImage image, long most) {
        var dictionary = (COSDictionary) image.getCOSObject();
        var parameters = dictionary.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        var every = parameters instanceof COSArray several ? several.toList() : List.of(parameters);
        return every.stream()
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .allMatch(one -> isWithin(
                        one.getInt(COSName.COLUMNS, FAX_COLUMNS),
                        Math.max(one.getInt(COSName.ROWS, 0), image.getHeight()),
                        most));
    }

    private static boolean isWithin(int width, int height, long most) {
        return width >= 0 && height >= 0 && (long) width * height <= most;
    }
}
