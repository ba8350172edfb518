package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.base.ui.PrintedName;
import org.undersigned.intake.FileSurvey;
import org.undersigned.intake.FileSurvey.Example;
import org.undersigned.intake.FileSurvey.RuleEffect;

/** The rules by which names are taken apart, each with what it does to this file, to be refused one by one. */
final class NameRules extends Composite<Div> {

    private final Map<CleaningRule, Checkbox> choices = new EnumMap<>(CleaningRule.class);
    private final Paragraph counted = new Paragraph();
    private final UnorderedList atWork = new UnorderedList();
    private final UnorderedList idle = new UnorderedList();
    private final Details idleOnes = new Details(idle);
    private boolean silent;

    /** @param changed called when a rule is refused or accepted */
    NameRules(Runnable changed) {
        for (var rule : CleaningRule.values()) {
            choices.put(rule, choice(rule, changed));
        }
        atWork.addClassName("name-rules");
        idle.addClassName("name-rules");
        getContent().addClassName("name-rules-of-file");
        getContent().add(counted, atWork, idleOnes);
    }

    private Checkbox choice(CleaningRule rule, Runnable changed) {
        var choice = new Checkbox(label(rule));
        choice.setHelperText(text("intake.ui.rule.what." + rule));
        choice.addValueChangeListener(change -> {
            if (!silent) {
                changed.run();
            }
        });
        return choice;
    }

    void show(Set<CleaningRule> refused) {
        silent = true;
        choices.forEach((rule, choice) -> choice.setValue(!refused.contains(rule)));
        silent = false;
    }

    /** Those that touch a name of this file, and out of the way those that touch none. */
    void show(FileSurvey survey) {
        atWork.removeAll();
        idle.removeAll();
        survey.rules().forEach(effect -> (effect.names() > 0 ? atWork : idle).add(item(effect)));
        var busy = atWork.getChildren().count();
        counted.setText(text("intake.ui.rules.names", survey.names(), busy));
        idleOnes.setSummaryText(text("intake.ui.rules.idle", survey.rules().size() - busy));
        idleOnes.setVisible(busy < survey.rules().size());
    }

    private ListItem item(RuleEffect effect) {
        var did = new Div();
        did.addClassName("name-rule-effect");
        if (effect.names() > 0) {
            var what = effect.rule() == CleaningRule.RUINED_ACCENTS ? "intake.ui.rule.cells" : "intake.ui.rule.names";
            var count = new Span(text(what, effect.names()));
            count.addClassName("figures");
            did.add(count);
        }
        effect.examples().forEach(example -> did.add(line(example)));
        return new ListItem(Objects.requireNonNull(choices.get(effect.rule())), did);
    }

    private static Div line(Example example) {
        var before = new Span(example.before());
        before.addClassName("name-rule-before");
        var line = new Div(before, new Span(text("intake.ui.rule.arrow")));
        line.addClassName("name-rule-example");
        for (var name : example.after()) {
            if (line.getComponentCount() > 2) {
                line.add(new Span(text("intake.ui.rule.and")));
            }
            line.add(new PrintedName(name));
        }
        return line;
    }

    Set<CleaningRule> refused() {
        return Arrays.stream(CleaningRule.values())
                .filter(rule -> !isChosen(rule))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CleaningRule.class)));
    }

    private boolean isChosen(CleaningRule rule) {
        return Objects.requireNonNull(choices.get(rule)).getValue();
    }

    void setReadOnly(boolean readOnly) {
        choices.values().forEach(choice -> choice.setReadOnly(readOnly));
    }
}
