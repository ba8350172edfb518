package org.undersigned.base.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.SheetFile;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;

/** A workbook of Excel since 2007. Of its content only the shared texts and the styles stay in memory. */
public final class XlsxFile implements SheetFile {

    private final String fileName;
    private final SheetLimits limits;
    private final Archive archive;
    private final WorkbookPart workbook;
    private @Nullable CellTexts texts;

    private XlsxFile(String fileName, SheetLimits limits, Archive archive, WorkbookPart workbook) {
        this.fileName = fileName;
        this.limits = limits;
        this.archive = archive;
        this.workbook = workbook;
    }

    public static XlsxFile of(Path file, String fileName, SheetLimits limits) throws IOException {
        var archive = Archive.open(file, fileName, limits);
        try {
            return new XlsxFile(fileName, limits, archive, WorkbookPart.of(archive, fileName));
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    @Override
    public List<String> sheetNames() {
        return List.copyOf(workbook.sheets().keySet());
    }

    @Override
    public void close() {
        archive.close();
    }

    @Override
    public void visit(String sheet, Predicate<SheetRow> visitor) {
        var part = workbook.sheets().get(sheet);
        if (part == null) {
            throw new Refusal("base.sheet.refused.no-such-sheet", fileName, sheet);
        }
        try (var content = content(part);
                var reader = new WorksheetReader(sheet, content, texts(), limits)) {
            reader.read(visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + fileName, e);
        }
    }

    private CellTexts texts() throws IOException {
        if (texts == null) {
            texts = new CellTexts(
                    read(
                            workbook.sharedStrings(),
                            part -> SharedStrings.read(part, fileName, limits),
                            SharedStrings.NONE),
                    read(workbook.styles(), part -> CellFormats.read(part, fileName), CellFormats.NONE),
                    workbook.startsIn1904(),
                    limits.cellCharacters());
        }
        return texts;
    }

    private <T> T read(Optional<String> part, Function<InputStream, T> reader, T none) throws IOException {
        if (part.isEmpty()) {
            return none;
        }
        try (var content = content(part.get())) {
            return reader.apply(content);
        }
    }

    private InputStream content(String part) throws IOException {
        var content = archive.content(part);
        if (content == null) {
            throw Archive.damaged(fileName);
        }
        return content;
    }
}
