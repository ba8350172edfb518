package org.undersigned.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.SearchHit;
import org.undersigned.base.ui.SearchSource;
import org.undersigned.base.ui.Symbol;

/**
 * The search box over all features. Typing searches; the arrow keys go through what was found, which the script beside
 * the page does; Enter opens the best hit, Escape closes.
 */
class SearchDialog {

    private static final int HITS_PER_SOURCE = 6;
    private static final int SHORTEST = 2;
    private static final int PAUSE_MILLIS = 150;

    private final List<SearchSource> sources;
    private final Dialog dialog = new Dialog();
    private final TextField typed = new TextField();
    private final Div found = new Div();
    private final Span status = new Span();
    private List<SearchHit> hits = List.of();

    SearchDialog(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();

        typed.addValueChangeListener(change -> search());
        typed.addKeyPressListener(Key.ENTER, enter -> openBest());

        typed.setAriaLabel(Texts.text("shell.search.label"));
        typed.setPlaceholder(Texts.text("shell.search.placeholder"));
        typed.setPrefixComponent(Symbol.SEARCH.icon());
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(PAUSE_MILLIS);
        typed.setAutofocus(true);
        typed.addClassName("search-typed");
        found.addClassName("search-found");
        status.addClassName("search-status");
        status.getElement().setAttribute("role", "status");
        dialog.addClassName("search-dialog");
        dialog.getElement().setAttribute("aria-label", Texts.text("shell.search.label"));
        var content = new Div(typed, status, found);
        content.addClassName("search-box");
        dialog.add(content);
    }

    void open() {
        typed.clear();
        search();
        dialog.open();
        typed.focus();
    }

    void close() {
        dialog.close();
    }

    private void search() {
        var words = typed.getValue().strip();
        found.removeAll();
        hits = new ArrayList<>();
        if (words.length() < SHORTEST) {
            status.setText(Texts.text("shell.search.hint"));
            return;
        }
        for (var source : sources) {
            show(source.group(), source.find(words, HITS_PER_SOURCE));
        }
        status.setText(Texts.text("shell.search.found", hits.size(), words));
    }

    private void show(String group, List<SearchHit> groupHits) {
        if (groupHits.isEmpty()) {
            return;
        }
        hits.addAll(groupHits);
        var list = new UnorderedList();
        groupHits.forEach(hit -> list.add(new ListItem(link(hit))));
        var section = new Section(new H2(group), list);
        section.addClassName("search-group");
        found.add(section);
    }

    private static Component link(SearchHit hit) {
        var title = new Span(hit.title());
        title.addClassName("printed");
        var note = new Span(hit.note() == null ? "" : hit.note());
        note.addClassName("search-note");
        var link = new RouterLink(hit.view(), hit.parameters());
        link.addClassName("search-hit");
        link.add(title, note);
        return link;
    }

    private void openBest() {
        if (!hits.isEmpty()) {
            var best = hits.getFirst();
            UI.getCurrent().navigate(best.view(), best.parameters());
        }
    }
}
