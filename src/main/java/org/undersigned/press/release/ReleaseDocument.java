package org.undersigned.press.release;

import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.sheet.Document;
import org.undersigned.base.sheet.Document.Paragraph;
import org.undersigned.base.sheet.Document.Run;
import org.undersigned.base.sheet.Document.Style;
import org.undersigned.base.sheet.FileProperties;
import org.undersigned.press.release.FieldText.Line;
import org.undersigned.press.release.FieldText.Piece;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.NameGroup;
import org.undersigned.roster.Ordering;

/** A release as it reads: its text with every field filled, under the embargo that stands on each page. */
final class ReleaseDocument {

    private final ReleaseSource source;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private boolean printsOffices;

    private ReleaseDocument(ReleaseSource source) {
        this.source = source;
    }

    static Document of(ReleaseSource source) {
        return new ReleaseDocument(source).document();
    }

    private Document document() {
        var details = source.details();
        add(Style.TITLE, details.title());
        FieldText.of(details.body()).lines().forEach(line -> add(line, Style.TEXT));
        var notes = FieldText.of(details.notes());
        if (!notes.lines().isEmpty()) {
            add(Style.HEADING, text("press.release.notes"));
            notes.lines().forEach(line -> add(line, Style.NOTE));
        }
        if (printsOffices) {
            add(Style.NOTE, text("roster.file.disclaimer"));
        }
        return new Document(properties(), source.embargoLine(), paragraphs);
    }

    private FileProperties properties() {
        var imprint = source.edition().edition().imprint();
        return new FileProperties(
                source.details().title(),
                text("press.release.subject", source.edition().edition().label(), imprint.campaign()),
                imprint.campaign(),
                List.of(imprint.slug()),
                source.madeAt());
    }

    private void add(Line line, Style style) {
        var alone = line.alone();
        if (alone != null) {
            block(alone, style);
        } else {
            var words = line.pieces().stream().map(this::words).collect(Collectors.joining());
            add(line.isHeading() ? Style.HEADING : style, words);
        }
    }

    private void add(Style style, String words) {
        paragraphs.add(Paragraph.of(style, words));
    }

    private String words(Piece piece) {
        var field = piece.field();
        return field == null ? piece.words() : inLine(field);
    }

    /** A field among other words. */
    private String inLine(ReleaseField field) {
        return switch (field) {
            case CLAIM -> source.claim();
            case COUNT -> text("press.release.count", source.count());
            case COUNTING_RULE -> source.edition().edition().countingRule().sentence();
            case LETTER -> source.letter().letterTitle();
            case EMBARGO -> source.embargoLine();
            case CONTACT -> inLine(source.details().contact());
            case BOILERPLATE -> inLine(source.details().boilerplate());
            case NAMES ->
                runs(source.edition().lines(), text("press.separator")).stream()
                        .map(Run::text)
                        .collect(Collectors.joining());
            case NAMES_BY_DISCIPLINE, QUOTES, LETTER_TEXT -> throw new IllegalStateException(field + " stands alone");
        };
    }

    private static String inLine(String lines) {
        return lines.replaceAll("\\s*\\n\\s*", " ");
    }

    /** A field that is all there is in its line. */
    private void block(ReleaseField field, Style style) {
        switch (field) {
            case NAMES -> addNames(source.edition().lines(), style);
            case NAMES_BY_DISCIPLINE ->
                byDiscipline().forEach(group -> {
                    add(Style.HEADING, group.heading());
                    addNames(group.lines(), style);
                });
            case QUOTES -> source.quotes().printable().forEach(quote -> addQuote(quote, style));
            case LETTER_TEXT -> addLines(source.letter().text(), style);
            case CONTACT -> addLines(source.details().contact(), style);
            case BOILERPLATE -> addLines(source.details().boilerplate(), style);
            case CLAIM, COUNT, COUNTING_RULE, LETTER, EMBARGO -> add(style, inLine(field));
        }
    }

    private void addLines(String lines, Style style) {
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> add(style, line.strip()));
    }

    private void addQuote(PrintedQuote quote, Style style) {
        var speaker = quote.speaksAs().isEmpty()
                ? quote.speaker()
                : text("press.quote.ui.speaker-as", quote.speaker(), quote.speaksAs());
        var words = text("press.quote.ui.quoted", inLine(quote.words()));
        add(style, text("press.quote.ui.copied", words, speaker));
    }

    private void addNames(List<EditionLine> lines, Style style) {
        if (!lines.isEmpty()) {
            paragraphs.add(new Paragraph(style, runs(lines, text("press.release.between-names"))));
        }
    }

    private List<Run> runs(List<EditionLine> lines, String between) {
        var runs = new ArrayList<Run>();
        for (var line : lines) {
            runs.add(new Run((runs.isEmpty() ? "" : between) + line.credited(), false));
            if (line.descriptor() != null) {
                runs.add(new Run(text("roster.file.beside", line.descriptor()), false));
            }
            if (line.title() != null) {
                runs.add(new Run(text("roster.file.beside", line.title()), true));
                printsOffices = true;
            }
        }
        return runs;
    }

    /** By their headings, as the edition orders them within; those of no discipline next to last, organisations last. */
    private List<NameGroup> byDiscipline() {
        var groups = NameGroup.of(source.edition().lines(), Ordering.BY_DISCIPLINE);
        var last = Stream.of("roster.file.sheet.no-discipline", "roster.file.sheet.organisations")
                .map(key -> text(key))
                .toList();
        return groups.stream()
                .sorted(Comparator.comparingInt((NameGroup group) -> last.indexOf(group.heading()))
                        .thenComparing(NameGroup::heading))
                .toList();
    }
}
