package org.undersigned.press.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Paper;
import org.undersigned.press.FindingSentence;
import org.undersigned.press.Reading;
import org.undersigned.roster.reading.Finding;

/** The article on paper, with what was found in it marked where it stands. */
final class MarkedArticle extends Composite<Paper> {

    private final Reading reading;
    private int next;

    MarkedArticle(Reading reading) {
        this.reading = reading;
    }

    /** Of findings that overlap the first one is marked. */
    @Override
    protected Paper initContent() {
        var paper = new Paper(paragraphs().toArray(Component[]::new));
        paper.addClassName("marked-article");
        return paper;
    }

    private List<Component> paragraphs() {
        var paragraphs = new ArrayList<Component>();
        var article = reading.article();
        for (var start = 0; start < article.length(); ) {
            var end = article.indexOf('\n', start);
            end = end < 0 ? article.length() : end;
            if (end > start) {
                paragraphs.add(paragraph(start, end));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private Paragraph paragraph(int start, int end) {
        var paragraph = new Paragraph();
        var position = start;
        var findings = reading.findings();
        for (; next < findings.size() && findings.get(next).start() < end; next++) {
            var finding = findings.get(next);
            if (finding.start() >= position && finding.end() <= end) {
                paragraph.add(new Span(reading.article().substring(position, finding.start())), new Mark(finding));
                position = finding.end();
            }
        }
        paragraph.add(new Span(reading.article().substring(position, end)));
        return paragraph;
    }

    /** A place in the text. What was found there is its tooltip, and is read out with it. */
    @Tag("mark")
    static final class Mark extends HtmlContainer {

        Mark(Finding finding) {
            setText(finding.text());
            var sentence = FindingSentence.of(finding);
            addClassNames("finding", FindingTones.of(finding.kind()).className());
            getElement().setAttribute("title", sentence);
            getElement().setAttribute("aria-label", finding.text() + " (" + Texts.label(finding.kind()) + ")");
        }
    }
}
