package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.FileSurvey.WordInFile;
import org.undersigned.intake.field.Choice;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.word.WordMeaning;

/** The words of a file that the product does not know by itself, each with the value that it means. */
final class WordTable extends Composite<Div> {

    private final Function<Field, List<Choice>> choicesOf;
    private final Map<WordInFile, Select<Choice>> selects = new LinkedHashMap<>();
    private final Map<Said, @Nullable Choice> chosen = new HashMap<>();
    private boolean readOnly;

    /** @param choicesOf gives the values of a field */
    WordTable(Function<Field, List<Choice>> choicesOf) {
        this.choicesOf = choicesOf;
    }

    /** What somebody has chosen here stays when the file is looked through again. */
    private record Said(Field field, String word) {}

    void show(List<WordInFile> words) {
        selects.clear();
        getContent().removeAll();
        if (!words.isEmpty()) {
            getContent().add(table(words));
        }
    }

    private NativeTable table(List<WordInFile> words) {
        var table = new NativeTable();
        table.addClassNames("column-table", "word-table");
        table.getHead()
                .addRow()
                .add(
                        headerCell(text("intake.ui.word"), "col"),
                        headerCell(text("intake.ui.word.where"), "col"),
                        headerCell(text("intake.ui.word.means"), "col"));
        var choices = new HashMap<Field, List<Choice>>();
        for (var word : words) {
            add(table.getBody().addRow(), word, choices.computeIfAbsent(word.field(), choicesOf));
        }
        return table;
    }

    private void add(NativeTableRow row, WordInFile word, List<Choice> choices) {
        var select = select(word, choices);
        selects.put(word, select);
        var where = new Span(text("intake.ui.word.rows", label(word.field()), word.rows()));
        where.addClassNames("column-sample", "figures");
        row.add(headerCell(word.said(), "row"));
        row.addDataCell().add(where);
        row.addDataCell().add(select);
    }

    private Select<Choice> select(WordInFile word, List<Choice> choices) {
        var nothing = text("intake.ui.word.nothing");
        var select = new Select<Choice>();
        select.setItems(choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(nothing);
        select.setItemLabelGenerator(choice -> choice == null ? nothing : choice.label());
        select.setAriaLabel(text("intake.ui.word.choice", word.said()));
        select.setReadOnly(readOnly);
        var said = new Said(word.field(), word.said());
        if (chosen.containsKey(said)) {
            select.setValue(chosen.get(said));
            select.setHelperText(chosen.get(said) == null ? withoutMeaning(word) : null);
        } else {
            propose(select, word, choices);
        }
        select.addValueChangeListener(change -> {
            chosen.put(said, change.getValue());
            select.setHelperText(change.getValue() == null ? withoutMeaning(word) : null);
        });
        return select;
    }

    private static void propose(Select<Choice> select, WordInFile word, List<Choice> choices) {
        select.setHelperText(withoutMeaning(word));
        var code = word.remembered() == null ? word.guess() : word.remembered();
        choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .ifPresent(choice -> {
                    select.setValue(choice);
                    select.setHelperText(
                            text(word.remembered() == null ? "intake.ui.word.guessed" : "intake.ui.word.said-before"));
                });
    }

    private static String withoutMeaning(WordInFile word) {
        var passedOver = word.field().isVisibility() ? "intake.ui.word.kept-private" : "intake.ui.word.passed-over";
        return text(word.field() == Field.KIND ? "intake.ui.word.rejected" : passedOver, word.rows());
    }

    /** What is not remembered so already. */
    List<WordMeaning> read() {
        var meanings = new ArrayList<WordMeaning>();
        selects.forEach((word, select) -> {
            var choice = select.getValue();
            var code = choice == null ? null : choice.code();
            if (!Objects.equals(code, word.remembered())) {
                meanings.add(new WordMeaning(word.field(), word.said(), code));
            }
        });
        return meanings;
    }

    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        selects.values().forEach(select -> select.setReadOnly(readOnly));
    }

    private static NativeTableHeaderCell headerCell(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
