package org.undersigned.directory.merge.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Numbers;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.merge.MergeCount;
import org.undersigned.directory.merge.MergePreview;
import org.undersigned.directory.merge.MergePreview.MergeSide;
import org.undersigned.directory.ui.DirectoryNavigation;

/** Fact by fact what is known of two parties, and how much hangs on each. */
final class MergeTable extends Composite<Div> {

    private final Element body = new Element("tbody");
    private final MergePreview preview;

    MergeTable(MergePreview preview, Instants instants) {
        this.preview = preview;
        var table = new Element("table").setAttribute("class", "merge-table");
        table.appendChild(head(), body);
        getContent().addClassName("merge-sides");
        getContent().getElement().appendChild(table);

        fact("directory.fact.kind", side -> label(side.details().kind()));
        fact("directory.merge.further-names", MergeTable::furtherNames);
        fact(
                "directory.fact.disciplines",
                side -> joined(side.details().disciplines().stream()
                        .map(Discipline::label)
                        .toList()));
        fact("directory.fact.tags", side -> joined(side.details().tags()));
        fact(
                "directory.fact.note",
                side -> Objects.requireNonNullElse(side.details().note(), ""));
        fact("directory.merge.since", side -> instants.date(side.createdAt()));
        preview.counts().stream()
                .filter(count -> count.from() + count.into() > 0)
                .forEach(this::count);
    }

    private Element head() {
        var corner = new Element("td");
        var row = new Element("tr");
        row.appendChild(
                corner,
                name(preview.kept(), new StatusBadge(text("directory.merge.stays"), Tone.GOOD)),
                name(preview.folded(), new StatusBadge(text("directory.merge.goes"), Tone.NEUTRAL)));
        var head = new Element("thead");
        head.appendChild(row);
        return head;
    }

    private static Element name(MergeSide side, StatusBadge badge) {
        var link = DirectoryNavigation.linkToParty(side.name(), side.id());
        link.addClassName("printed");
        var cell = new Element("th").setAttribute("scope", "col");
        cell.appendChild(link.getElement(), badge.getElement());
        return cell;
    }

    private static String furtherNames(MergeSide side) {
        return side.details().names().stream()
                .skip(1)
                .map(name -> text("directory.merge.name", name.text(), label(name.kind())))
                .collect(Collectors.joining("\n"));
    }

    private static String joined(List<String> words) {
        return String.join(text("directory.separator"), words);
    }

    private void fact(String key, Function<MergeSide, String> value) {
        var kept = value.apply(preview.kept());
        var folded = value.apply(preview.folded());
        if (!kept.isEmpty() || !folded.isEmpty()) {
            row(text(key), words(kept), words(folded), "");
        }
    }

    private void count(MergeCount count) {
        row(text("directory.merge.thing." + count.what()), number(count.into()), number(count.from()), "figures");
    }

    private static Component words(String value) {
        var words = new Span(value);
        words.addClassName("merge-words");
        return words;
    }

    private static Component number(int number) {
        return new Span(number == 0 ? text("directory.merge.nothing") : Numbers.text(number));
    }

    private void row(String label, Component kept, Component folded, String className) {
        var row = new Element("tr");
        row.appendChild(new Element("th").setAttribute("scope", "row").setText(label));
        for (var value : List.of(kept, folded)) {
            var cell = new Element("td").setAttribute("class", className);
            cell.appendChild(value.getElement());
            row.appendChild(cell);
        }
        body.appendChild(row);
    }
}
