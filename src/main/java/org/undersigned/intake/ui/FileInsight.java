package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.base.ui.Panel;
import org.undersigned.intake.FileSurvey;
import org.undersigned.intake.word.WordMeaning;

/** What stands in the whole file and asks for a word: how names are taken apart, and words that are not known. */
final class FileInsight extends Composite<Div> {

    private final NameRules rules;
    private final WordTable words;
    private final Panel unknown;
    private final Paragraph encoding = new Paragraph();

    FileInsight(NameRules rules, WordTable words) {
        this.rules = rules;
        this.words = words;
        var note = new Paragraph(text("intake.ui.words.what"));
        note.addClassName("word-note");
        unknown = new Panel(text("intake.ui.words.title"), note, words);
        getContent().addClassName("intake-plan");
        encoding.addClassName("intake-notice");
        getContent().add(encoding, unknown, new Panel(text("intake.ui.rules.title"), rules));
    }

    void show(FileSurvey survey) {
        rules.show(survey);
        encoding.setVisible(survey.encoding() != null);
        encoding.setText(survey.encoding() == null ? "" : text("intake.ui.encoding", survey.encoding()));
        words.show(survey.words());
        unknown.setVisible(!survey.words().isEmpty());
    }

    void show(Set<CleaningRule> refused) {
        rules.show(refused);
    }

    Set<CleaningRule> refused() {
        return rules.refused();
    }

    List<WordMeaning> meanings() {
        return words.read();
    }

    void setReadOnly(boolean readOnly) {
        rules.setReadOnly(readOnly);
        words.setReadOnly(readOnly);
    }
}
