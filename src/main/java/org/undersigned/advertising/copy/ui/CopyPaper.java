package org.undersigned.advertising.copy.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.undersigned.advertising.copy.CopyBlock;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.base.ui.Paper;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.ui.NameSections;

/** An ad on paper, as it will read; how it is set is the proof's. */
public final class CopyPaper extends Composite<Div> {

    private static final int NAMES_AT_FIRST = 3_000;

    private final Paper paper = new Paper();

    public CopyPaper() {
        getContent().addClassName("copy-paper");
        getContent().add(paper);
    }

    public void show(CopyPreview preview) {
        getContent().removeClassName("copy-stale");
        paper.show(preview.blocks().stream()
                .flatMap(block -> block.kind().hasWords() ? words(block) : Stream.of(names(preview)))
                .toArray(Component[]::new));
    }

    /** What was typed cannot be shown; the paper keeps what it showed before. */
    public void fade() {
        getContent().addClassName("copy-stale");
    }

    private static Stream<Component> words(CopyBlock block) {
        return switch (block.kind()) {
            case HEADLINE -> Stream.of(new H2(block.words()));
            case BODY -> paragraphs(block, "copy-body");
            case CALL_TO_ACTION -> paragraphs(block, "copy-call");
            case SPONSOR_LINE -> paragraphs(block, "copy-sponsor");
            case LABEL -> paragraphs(block, "copy-label");
            case NAMES -> Stream.of();
        };
    }

    private static Stream<Component> paragraphs(CopyBlock block, String className) {
        return block.words().lines().filter(line -> !line.isBlank()).map(line -> {
            var paragraph = new Paragraph(line);
            paragraph.addClassName(className);
            return paragraph;
        });
    }

    private static Component note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("copy-note");
        return note;
    }

    private static Component names(CopyPreview preview) {
        var running = preview.running();
        var list =
                new Div(new NameSections(running.stream().limit(NAMES_AT_FIRST).toList(), preview.ordering()));
        list.addClassName("copy-names-list");
        // On a narrow screen it moves by itself, also by the keyboard.
        list.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", text("advertising.copy.ui.names"));
        var names = new Div(list);
        names.addClassName("copy-names");
        if (running.size() > NAMES_AT_FIRST) {
            names.add(new Paragraph(text("advertising.copy.ui.more-names", running.size() - NAMES_AT_FIRST)));
        }
        EditionLine.disclaimer(running).ifPresent(sentence -> names.add(note(sentence)));
        return names;
    }
}
