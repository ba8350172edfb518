package org.undersigned.base.sheet.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.undersigned.base.ScratchFiles;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;

/**
 * A process that takes away what others have left, writes a workbook, says so when many rows are written, and does not
 * come to an end.
 */
public final class EndlessWorkbook {

    public static final String UNDER_WAY = "under way";

    private static final int ROWS = 2_000;

    private EndlessWorkbook() {}

    public static void main(String[] arguments) throws IOException {
        ScratchFiles.sweep();
        Iterable<List<String>> rows = Stream.iterate(1, number -> number + 1)
                .peek(EndlessWorkbook::pauseBehindTheLast)
                .map(number -> List.of("Signer " + number))::iterator;
        WorkbookWriter.write(
                WorkbookFixture.workbook(
                        new TableSheet("Names", "names", List.of(new Column("Name", Kind.TEXT)), rows)),
                OutputStream.nullOutputStream());
    }

    private static void pauseBehindTheLast(int number) {
        if (number > ROWS) {
            System.out.println(UNDER_WAY);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
