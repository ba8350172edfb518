package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.CopyButton;
import org.undersigned.base.ui.Paper;
import org.undersigned.base.ui.Symbol;
import org.undersigned.press.DeskAnswer;
import org.undersigned.roster.EditionLine;

/** A name is typed, and the sentence that may be said aloud stands below it. */
final class AskPanel extends Composite<Section> {

    private static final int LONGEST = 200;
    private static final int PAUSE_MILLIS = 300;

    private final TextField name = new TextField(text("press.desk.ui.name"));
    private final Div answer = new Div();
    private final Function<String, Optional<DeskAnswer>> desk;

    /**
     * @param desk answers, or says itself why it does not
     * @param asked is told what was typed
     */
    AskPanel(Function<String, Optional<DeskAnswer>> desk, Consumer<String> asked) {
        this.desk = desk;
        name.setPrefixComponent(Symbol.SEARCH.icon());
        name.setPlaceholder(text("press.desk.ui.name.placeholder"));
        name.setClearButtonVisible(true);
        name.setMaxLength(LONGEST);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValueChangeTimeout(PAUSE_MILLIS);
        name.setAutofocus(true);
        name.addValueChangeListener(typed -> {
            show(typed.getValue());
            asked.accept(typed.getValue());
        });
        answer.addClassName("desk-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("desk-ask");
        getContent().add(name, answer);
        show("");
    }

    /** Asks for a name as if somebody had typed it. */
    void ask(String typed) {
        name.setValue(typed);
    }

    /** Asks once more for what stands there, since the answer may have changed. */
    void askAgain() {
        show(name.getValue());
    }

    private void show(String typed) {
        answer.removeAll();
        if (typed.isBlank()) {
            var waiting = new Paragraph(text("press.desk.ui.waiting"));
            waiting.addClassName("desk-waiting");
            answer.add(waiting);
        } else {
            desk.apply(typed).ifPresent(said -> answer.add(parts(said)));
        }
    }

    private List<Component> parts(DeskAnswer said) {
        var sentence = new Paragraph(said.sentence());
        sentence.addClassName("desk-sentence");
        var paper = new Paper(
                Stream.concat(Stream.of(sentence), said.named().stream().flatMap(AskPanel::credit))
                        .toArray(Component[]::new));
        var copy = new CopyButton(text("press.desk.ui.copy-answer"), said.sentence());
        return Stream.concat(Stream.of(paper, copy), alike(said).stream()).toList();
    }

    /** What is printed beside the name, where it is not the name alone. */
    private static Stream<Component> credit(EditionLine line) {
        return Stream.of(
                        Optional.ofNullable(line.descriptor()).map(words -> text("press.desk.ui.descriptor", words)),
                        Optional.ofNullable(line.title()).map(words -> text("press.desk.ui.office", words)))
                .flatMap(Optional::stream)
                .map(words -> {
                    var beside = new Paragraph(words);
                    beside.addClassName("caption");
                    return beside;
                });
    }

    private Optional<Component> alike(DeskAnswer said) {
        if (said.alike().isEmpty()) {
            return Optional.empty();
        }
        var others = new Div(new Span(text("press.desk.ui.alike")));
        others.addClassName("desk-alike");
        said.alike().stream()
                .map(EditionLine::credited)
                .distinct()
                .map(credited -> Buttons.quiet(credited, () -> ask(credited)))
                .forEach(others::add);
        return Optional.of(others);
    }
}
