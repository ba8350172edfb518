package org.undersigned.base.sheet.workbook;

import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose rows leave memory as they are written, and whose bytes depend on nothing but its content. */
final class StreamedWorkbook extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    /** Two thirds of the time of the usual level, for a file a tenth larger. */
    private static final int COMPRESSION = 4;

    StreamedWorkbook(XSSFWorkbook prepared) {
        super(prepared, ROWS_IN_MEMORY);
        setShouldCalculateSheetDimensions(false);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        var zip = new TimelessZip(out);
        zip.setLevel(COMPRESSION);
        return zip;
    }
}
