package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.ui.CopyButton;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.press.NewsroomNews;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.HeldEdition;
import org.undersigned.roster.ListNews;

/** Who asks: what is new since the edition that they hold, and the list itself one click away. */
final class NewsroomPanel extends Composite<Panel> {

    private final ComboBox<String> newsroom = new ComboBox<>(text("press.desk.ui.newsroom"));
    private final Div news = new Div();
    private final Div exports = new Div();
    private final NewsroomDesk desk;
    private final Instants instants;

    /**
     * @param desk tells who holds what and gives the list out
     * @param named is told the newsroom that was chosen or typed
     */
    NewsroomPanel(NewsroomDesk desk, Instants instants, Consumer<String> named) {
        this.desk = desk;
        this.instants = instants;
        newsroom.setItems(desk.holders().stream().map(HeldEdition::holder).toList());
        newsroom.setAllowCustomValue(true);
        newsroom.setClearButtonVisible(true);
        newsroom.setHelperText(text("press.desk.ui.newsroom.help"));
        newsroom.addCustomValueSetListener(typed -> newsroom.setValue(typed.getDetail()));
        newsroom.addValueChangeListener(chosen -> {
            refresh();
            named.accept(named());
        });
        news.addClassName("desk-news");
        exports.addClassName("desk-exports");
        exports.add(desk.exports(this::named, this::refresh));
    }

    @Override
    protected Panel initContent() {
        return new Panel(text("press.desk.ui.news"), newsroom, news, exports);
    }

    void show(String named) {
        newsroom.setValue(named.isBlank() ? null : named);
    }

    private String named() {
        return newsroom.getValue() == null ? "" : newsroom.getValue();
    }

    private void refresh() {
        news.removeAll();
        if (!named().isBlank()) {
            desk.news(named()).ifPresent(found -> news.add(sentences(found)));
        }
    }

    private List<Component> sentences(NewsroomNews found) {
        var held = found.held();
        if (held == null) {
            return List.of(new Paragraph(text("press.desk.ui.news.nothing-held")));
        }
        var since = new Paragraph(text("press.desk.ui.news.held", held.edition().label(), instants.exact(held.at())));
        var listed = found.news();
        return listed == null || listed.isEmpty()
                ? List.of(since, new Paragraph(text("press.desk.ui.news.none")))
                : Stream.concat(Stream.of(since), changes(listed).stream()).toList();
    }

    private static List<Component> changes(ListNews news) {
        var sentences = new ArrayList<String>();
        if (!news.added().isEmpty()) {
            var names = news.added().stream().map(EditionLine::credited);
            sentences.add(text("press.desk.ui.news.added", news.added().size(), joined(names)));
        }
        if (!news.corrected().isEmpty()) {
            var corrected = news.corrected().stream()
                    .map(each -> text(
                            "press.desk.ui.news.corrected-name",
                            each.before().credited(),
                            each.after().credited()));
            sentences.add(text("press.desk.ui.news.corrected", news.corrected().size(), joined(corrected)));
        }
        if (news.takenOff() > 0) {
            sentences.add(text("press.desk.ui.news.taken-off", news.takenOff()));
        }
        var parts = new ArrayList<Component>();
        sentences.stream().map(Paragraph::new).forEach(parts::add);
        parts.add(new CopyButton(text("press.desk.ui.copy"), String.join("\n", sentences)));
        return parts;
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(text("press.separator")));
    }
}
