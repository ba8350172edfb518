package org.undersigned.base.sheet.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
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
        zip.setUseZip64(Zip64Mode.Never);
        return zip;
    }

    /**
     * Gives all entries the same time; zip files hold local times, so the moment depends on where the machine stands.
     */
    private static final class TimelessZip extends ZipArchiveOutputStream {

        private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 12, 0);

        TimelessZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
            super.putArchiveEntry(entry);
        }
    }
}
