package org.undersigned.base.sheet;

/**
 * How large a file may be that we read. The file's own claims are not believed: each limit is counted while reading.
 *
 * @param fileBytes the file as it was handed in
 * @param zipEntries parts inside a workbook
 * @param uncompressedBytes all parts of a workbook together, inflated
 * @param sharedStrings texts in a workbook's common table, the only content that stays in memory
 * @param rows rows of one sheet; rows that hold nothing but formatting count too
 * @param columns columns of one row, up to the last cell that holds something
 * @param cells cells of one sheet; those that hold nothing but formatting count too, and so do gaps between cells
 * @param cellCharacters characters (UTF-16 units) of one cell
 * @param characters characters of all cells of one sheet; a text that a workbook keeps once counts at each cell that
 *     shows it, since each row is stored with its cells
 */
public record SheetLimits(
        long fileBytes,
        int zipEntries,
        long uncompressedBytes,
        int sharedStrings,
        int rows,
        int columns,
        int cells,
        int cellCharacters,
        int characters) {

    /**
     * For a campaign's lists: 10 MB take some 200,000 rows of ten columns. 120 MB inflated keep the worst single text
     * below a quarter of a gigabyte of heap, and so do three million cells; 32,767 characters are what Excel itself
     * allows in a cell.
     */
    public static final SheetLimits DEFAULT = new SheetLimits(
            10L * 1024 * 1024, 1_000, 120L * 1024 * 1024, 500_000, 200_000, 500, 3_000_000, 32_767, 40_000_000);

    private static final double MEGABYTE = 1024.0 * 1024.0;

    /** For sentences. */
    public double fileMegabytes() {
        return fileBytes / MEGABYTE;
    }

    /** For sentences. */
    public double uncompressedMegabytes() {
        return uncompressedBytes / MEGABYTE;
    }
}
