package org.undersigned.base.sheet.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.sheet.Reading;
import org.undersigned.base.sheet.SheetRow;

class ClipboardTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void cutsRowsAtLineEndsAndCellsAtTabs(String end) {
        var pasted = "Name\tNote\nAda Quill\t\n\nBo, Jr.\tx; y | z\n".replace("\n", end);
        assertThat(Clipboard.rows(pasted))
                .containsExactly(
                        List.of("Name", "Note"), List.of("Ada Quill", ""), List.of(""), List.of("Bo, Jr.", "x; y | z"));
    }

    @Test
    void readsTheLastRowWithOrWithoutALineEnd() {
        assertThat(Clipboard.rows("a\tb")).isEqualTo(Clipboard.rows("a\tb\n"));
        assertThat(Clipboard.rows("a\t")).containsExactly(List.of("a", ""));
        assertThat(Clipboard.rows("")).isEmpty();
    }

    /** As Excel puts a cell with a line break or a tab there. */
    @Test
    void takesCellsOutOfQuotesThatExcelHasPutThemIn() {
        var pasted = "Ada\t\"first line\nsays \"\"yes\"\"\nlast\"\tx\r\n\"a\tb\"\t\"\"\r\n";
        assertThat(Clipboard.rows(pasted))
                .containsExactly(List.of("Ada", "first line\nsays \"yes\"\nlast", "x"), List.of("a\tb", ""));
    }

    @Test
    void leavesQuotationMarksThatArePartOfAText() {
        var pasted = "\"Weird Al\" Yankovic\tJane \"JJ\" Doe\t12\" single\n\"open\tand more\n";
        assertThat(Clipboard.rows(pasted))
                .containsExactly(
                        List.of("\"Weird Al\" Yankovic", "Jane \"JJ\" Doe", "12\" single"),
                        List.of("\"open", "and more"));
    }

    @Test
    void isNotHeldUpByQuotationMarksWithoutEnd() {
        var rows = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Clipboard.rows("\"\"\"a\t\"x\"\"\t\"\"\"\"y\n".repeat(300_000)));
        assertThat(rows).hasSize(300_000);
    }

    @Test
    void writesWhatIsReadAsItIs() throws IOException {
        var rows = List.of(
                List.of("Smith, Jane", "a\tb", "c\r\nd", "\"Weird Al\" Yankovic"),
                List.of("=1+1", "'quoted'", "'=1", "+44 20", ""),
                List.of("One, two; three"));
        assertThat(Reading.cells(written("pasted.tsv", rows)))
                .containsExactly(rows.get(0), rows.get(1).subList(0, 4), rows.get(2));
    }

    @Test
    void cutsNothingButAtTabsInAFileThatIsNamedAfterThem() throws IOException {
        var rows = List.of(List.of("Smith, Jane"), List.of("Doe, John"), List.of("Roe, Ann"));
        assertThat(Reading.cells(written("pasted.TSV", rows))).isEqualTo(rows);
    }

    @Test
    void countsAnEmptyRowAsOne() throws IOException {
        assertThat(Reading.rows(written("pasted.tsv", List.of(List.of("a"), List.of(""), List.of("b")))))
                .containsExactly(new SheetRow(1, List.of("a")), new SheetRow(3, List.of("b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-2+3", "@home", "＝1+1"})
    void keepsFormulasFromRunningInTheFile(String text) throws IOException {
        var file = written("pasted.tsv", List.of(List.of("x", text)));
        assertThat(Files.readString(file)).doesNotContain("\t" + text).doesNotContain("\t\"" + text);
        assertThat(Reading.cells(file)).containsExactly(List.of("x", text));
    }

    private Path written(String name, List<List<String>> rows) throws IOException {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            Clipboard.write(rows, out);
        }
        return file;
    }
}
