package org.undersigned.base.sheet.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * An archive whose entries all have the same time, so that the same content makes the same bytes. Zip files hold local
 * times, so the moment depends on where the machine stands.
 */
public final class TimelessZip extends ZipArchiveOutputStream {

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 12, 0);

    public TimelessZip(OutputStream out) {
        super(out);
        setUseZip64(Zip64Mode.Never);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }
}
