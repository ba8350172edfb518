package org.undersigned.advertising.budget.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.advertising.budget.BudgetEntryRow;
import org.undersigned.advertising.budget.BudgetOverrideRow;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;

/** The last rows of the ledger, and what was let go above the authorised sum. */
final class LedgerPanels {

    private final BudgetParts parts;
    private final Instants instants;

    LedgerPanels(BudgetParts parts, Instants instants) {
        this.parts = parts;
        this.instants = instants;
    }

    Component overrides(List<BudgetOverrideRow> overrides) {
        var names = parts.users(overrides.stream().map(BudgetOverrideRow::by).collect(Collectors.toSet()));
        var list = list();
        overrides.forEach(each -> list.add(new ListItem(
                new Paragraph(text(
                        "advertising.budget.ui.override",
                        each.excess().more().toString(),
                        each.excess().over().toString())),
                new Paragraph(each.reason()),
                about(names, each.by(), instants.label(each.at())))));
        return new Panel(text("advertising.budget.ui.overrides"), list);
    }

    Component entries(List<BudgetEntryRow> entries) {
        var names = parts.users(entries.stream().map(BudgetEntryRow::by).collect(Collectors.toSet()));
        var list = list();
        entries.forEach(each -> list.add(new ListItem(
                new Paragraph(text(
                        "advertising.budget.ui.entry",
                        Texts.label(each.posting().kind()),
                        each.posting().sum().toString(),
                        each.posting().about())),
                about(names, each.by(), instants.label(each.at())))));
        return new Panel(text("advertising.budget.ui.entries"), list);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("proposal-list");
        return list;
    }

    private static Component about(Map<UUID, String> names, UUID by, Component at) {
        var about =
                new Div(new Span(names.getOrDefault(by, text("advertising.budget.ui.somebody"))), new Span(" "), at);
        about.addClassName("proposal-about");
        return about;
    }
}
