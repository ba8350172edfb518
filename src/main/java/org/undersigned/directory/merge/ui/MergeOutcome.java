package org.undersigned.directory.merge.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.base.ui.PrintedName;
import org.undersigned.base.ui.Tone;
import org.undersigned.directory.merge.MergePreview;

/** What a merge would come to, or why it cannot be. */
final class MergeOutcome {

    private MergeOutcome() {}

    /** Which of the two stays, or all that stands against it. */
    static Component notice(MergePreview preview) {
        var notice = new Div();
        notice.addClassName("merge-notice");
        if (preview.refusals().isEmpty()) {
            notice.addClassName(Tone.NEUTRAL.className());
            notice.add(new Paragraph(text(
                    "directory.merge.explained",
                    preview.folded().name(),
                    preview.kept().name())));
        } else {
            notice.addClassName(Tone.BAD.className());
            notice.getElement().setAttribute("role", "alert");
            notice.add(new Paragraph(text("directory.merge.refused")), sentences(preview.refusals()));
        }
        return notice;
    }

    /** The names that the one party has then, and what is decided by rule. */
    static Component result(MergePreview preview) {
        var result = new Div();
        result.addClassName("merge-result");
        var names = new UnorderedList();
        names.addClassName("merge-names");
        preview.result()
                .names()
                .forEach(name -> names.add(new ListItem(new PrintedName(name.text()), new Span(label(name.kind())))));
        result.add(names);
        var told = Stream.concat(preview.refusals().stream(), preview.decisions().stream())
                .toList();
        result.add(told.isEmpty() ? new Paragraph(text("directory.merge.no-decisions")) : sentences(told));
        return result;
    }

    private static Component sentences(List<String> sentences) {
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
