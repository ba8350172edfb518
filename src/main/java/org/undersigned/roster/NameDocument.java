package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.Document;
import org.undersigned.base.sheet.Document.Paragraph;
import org.undersigned.base.sheet.Document.Run;
import org.undersigned.base.sheet.Document.Style;
import org.undersigned.base.sheet.word.WordWriter;

/** The names as they are printed, under the headings of their order, for Word. */
final class NameDocument {

    private final EditionContent content;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private NameDocument(EditionContent content) {
        this.content = content;
    }

    static void write(EditionContent content, OutputStream out) {
        try {
            WordWriter.write(new NameDocument(content).document(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document() {
        var edition = content.edition();
        add(Style.TITLE, edition.imprint().letter());
        add(Style.WARNING, content.embargoLine());
        add(Style.TEXT, text("roster.file.of", edition.number(), edition.title()));
        add(Style.TEXT, text("roster.file.names", edition.count().total(), content.local(edition.asOf())));
        NameGroup.of(content.lines(), edition.choice().ordering()).forEach(this::add);
        add(Style.NOTE, content.disclaimer().orElse(null));
        add(Style.NOTE, edition.countingRule().sentence());
        add(Style.NOTE, text("roster.file.contact", edition.contact()));
        add(Style.NOTE, text("roster.file.content-hash", edition.contentHash()));
        return new Document(content.properties(), content.pageHeader(), paragraphs);
    }

    private void add(Style style, @Nullable String text) {
        if (text != null) {
            paragraphs.add(Paragraph.of(style, text));
        }
    }

    private void add(NameGroup group) {
        add(Style.HEADING, group.heading().isEmpty() ? null : group.heading());
        group.lines().forEach(line -> paragraphs.add(new Paragraph(Style.NAME, runs(line))));
    }

    private static List<Run> runs(EditionLine line) {
        var runs = new ArrayList<>(List.of(new Run(line.credited(), false)));
        if (line.descriptor() != null) {
            runs.add(new Run(text("roster.file.beside", line.descriptor()), false));
        }
        if (line.title() != null) {
            runs.add(new Run(text("roster.file.beside", line.title()), true));
        }
        return runs;
    }
}
