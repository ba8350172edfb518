package org.undersigned.base.sheet.workbook;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.IOUtils;
import org.apache.poi.util.TempFile;
import org.undersigned.base.ScratchFiles;
import org.undersigned.base.sheet.SheetLimits;

/**
 * POI's own guards and the place of its temporary files, which hold for the whole virtual machine; our guards in
 * {@link SheetLimits} are narrower.
 */
public final class PoiLimits {

    private static final long ENTRY_BYTES = 1L << 30;
    private static final long TEXT_CHARACTERS = 32L * 1024 * 1024;
    private static final int FIRST_ARRAY_BYTES = 1024 * 1024;

    /**
     * Deflate reaches 1:1032 at most. POI's guess of 1:100 takes a sheet of many similar rows for a bomb, also one that
     * it has written itself.
     */
    private static final double SMALLEST_INFLATE_RATIO = 0.001;

    static {
        TempFile.setTempFileCreationStrategy(
                new DefaultTempFileCreationStrategy(ScratchFiles.folder().toFile()));
        ZipSecureFile.setMinInflateRatio(SMALLEST_INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(ENTRY_BYTES);
        ZipSecureFile.setMaxTextSize(TEXT_CHARACTERS);
        ZipSecureFile.setMaxFileCount(SheetLimits.DEFAULT.zipEntries());
        IOUtils.setMaxByteArrayInitSize(FIRST_ARRAY_BYTES);
    }

    private PoiLimits() {}

    /** Loading the class has set the limits; whoever is about to use POI calls this first. */
    public static void apply() {}
}
