package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.undersigned.advertising.proof.FindingKind;
import org.undersigned.advertising.proof.ReadBackRow;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** Says in a sentence what was found on a page that came back. */
final class ReadBackSentence {

    private ReadBackSentence() {}

    static Div of(ReadBackRow row) {
        var sentence = new Div(badge(row), new Paragraph(words(row)));
        sentence.addClassName("read-back-sentence");
        return sentence;
    }

    private static StatusBadge badge(ReadBackRow row) {
        if (row.unread() != null) {
            return new StatusBadge(text("advertising.proof.ui.read-back.unread"), Tone.WAITING);
        }
        return row.isAsInTheAd()
                ? new StatusBadge(text("advertising.proof.ui.read-back.same"), Tone.GOOD)
                : new StatusBadge(text("advertising.proof.ui.read-back.differs"), Tone.BAD);
    }

    private static String words(ReadBackRow row) {
        var unread = row.unread();
        if (unread != null) {
            return unread.sentence();
        }
        return row.isAsInTheAd()
                ? text("advertising.proof.ui.read-back.all", row.names())
                : text(
                        "advertising.proof.ui.read-back.some",
                        row.found(),
                        row.names(),
                        row.count(FindingKind.MISSING),
                        row.count(FindingKind.ADDED),
                        row.count(FindingKind.CHANGED));
    }
}
