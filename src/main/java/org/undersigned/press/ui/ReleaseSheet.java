package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Document;
import org.undersigned.base.sheet.Document.Run;
import org.undersigned.base.sheet.Document.Style;
import org.undersigned.base.ui.Paper;
import org.undersigned.press.release.ReleaseDoubt;
import org.undersigned.press.release.ReleasePreview;

/** A release on paper as it will read, below all that stands against giving it out. */
final class ReleaseSheet extends Composite<Div> {

    private final Div notices = new Div();
    private final Paper paper = new Paper();
    private final Div around = new Div(paper);

    ReleaseSheet() {
        notices.addClassName("release-notices");
        around.addClassName("release-paper");
        getContent().addClassName("release-sheet");
        getContent().add(notices, around);
    }

    void show(ReleasePreview preview) {
        notices.removeAll();
        preview.against().forEach(refusal -> notices.add(notice("tone-bad", sentence(refusal))));
        preview.doubts().forEach(doubt -> notices.add(notice("tone-waiting", sentence(doubt))));
        if (!preview.lacking().isEmpty()) {
            notices.add(notice("tone-waiting", lacking(preview.lacking())));
        }
        around.removeClassName("release-stale");
        paper.show(content(preview.document()));
    }

    /** What was typed cannot be shown; the paper keeps what it showed before. */
    void refuse(Refusal refusal) {
        notices.removeAll();
        notices.add(notice("tone-bad", sentence(refusal)));
        around.addClassName("release-stale");
    }

    private static String sentence(Refusal refusal) {
        return text(refusal.key(), refusal.arguments().toArray());
    }

    private static String sentence(ReleaseDoubt doubt) {
        return doubt.credited() == null
                ? text("press.release.ui.not-listed", doubt.name())
                : text("press.release.ui.misspelt", doubt.name(), doubt.credited());
    }

    private static String lacking(Set<String> letters) {
        return text("press.release.ui.lacking", String.join(" ", letters));
    }

    private static Div notice(String tone, String sentence) {
        var notice = new Div(new Paragraph(sentence));
        notice.addClassNames("roster-notice", tone);
        return notice;
    }

    private static Component[] content(Document document) {
        var content = new ArrayList<Component>();
        var embargo = new Paragraph(document.pageHeader());
        embargo.addClassName("release-embargo");
        content.add(embargo);
        document.paragraphs().forEach(paragraph -> content.add(set(paragraph)));
        return content.toArray(Component[]::new);
    }

    private static Component set(Document.Paragraph paragraph) {
        var words = words(paragraph.runs());
        return switch (paragraph.style()) {
            case TITLE -> new H2(words);
            case HEADING -> new H3(words);
            case TEXT, WARNING, NAME, NOTE -> {
                var set = new Paragraph(words);
                if (paragraph.style() == Style.NOTE) {
                    set.addClassName("caption");
                }
                yield set;
            }
        };
    }

    /** Runs that are set alike are one, since a list of names has many. */
    private static Component[] words(List<Run> runs) {
        var words = new ArrayList<Component>();
        var text = new StringBuilder();
        var italic = false;
        for (var run : runs) {
            if (run.italic() != italic) {
                add(words, text, italic);
                italic = run.italic();
            }
            text.append(run.text());
        }
        add(words, text, italic);
        return words.toArray(Component[]::new);
    }

    private static void add(List<Component> words, StringBuilder text, boolean italic) {
        if (!text.isEmpty()) {
            words.add(italic ? new Emphasis(text.toString()) : new Text(text.toString()));
            text.setLength(0);
        }
    }
}
