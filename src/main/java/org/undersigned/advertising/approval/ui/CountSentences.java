package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.undersigned.advertising.copy.CopyCount;
import org.undersigned.roster.UncountedName;

/** How many names an ad prints and how many of them count, with the rule and each name that makes the difference. */
final class CountSentences extends Composite<Div> {

    private static final int NAMED = 6;

    /** @param struck how many names of the edition are left out */
    CountSentences(CopyCount count, int struck) {
        getContent().addClassName("copy-count");
        getContent().add(new Span(text("advertising.copy.ui.names.counted", count.running(), count.counted(), struck)));
        if (count.lost() > 0) {
            add(text("advertising.copy.ui.names.lost", count.lost()));
        }
        count.uncounted().stream().limit(NAMED).map(CountSentences::sentence).forEach(this::add);
        if (count.uncounted().size() > NAMED) {
            add(text(
                    "advertising.copy.ui.names.uncounted.more",
                    count.uncounted().size() - NAMED));
        }
        add(count.rule());
    }

    private static String sentence(UncountedName name) {
        return name.group() == null
                ? text("advertising.copy.ui.names.uncounted", name.credited())
                : text("advertising.copy.ui.names.uncounted.group", name.credited(), name.group());
    }

    private void add(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("counting-rule");
        getContent().add(paragraph);
    }
}
