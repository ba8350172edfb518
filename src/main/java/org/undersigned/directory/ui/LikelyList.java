package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.ui.Buttons;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.duplicate.DuplicateReason;
import org.undersigned.directory.duplicate.LikelyParty;

/** Parties that one about to be added is likely to be, each to be used instead, and the word that it is another. */
final class LikelyList extends Composite<Div> {

    private final H3 title = new H3();
    private final Checkbox another = new Checkbox(text("directory.likely.another"));
    private final Consumer<LikelyParty> use;
    private PartList list = new PartList();

    LikelyList(Consumer<LikelyParty> use) {
        this.use = use;
        another.setErrorMessage(text("directory.likely.choose"));
        getContent().addClassName("likely");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(title, list, another);
    }

    /** Whether nothing is likely, or somebody says that none of it is meant. */
    boolean isAnother() {
        var isAnother = !isVisible() || another.getValue();
        another.setInvalid(!isAnother);
        if (!isAnother) {
            scrollHere();
        }
        return isAnother;
    }

    void show(List<LikelyParty> found) {
        var shown = new PartList();
        found.forEach(party -> shown.add(
                link(party), words(party), Buttons.plain(text("directory.likely.open"), () -> use.accept(party))));
        getContent().replace(list, shown);
        list = shown;
        title.setText(text("directory.likely.title", found.size()));
        another.setValue(false);
        setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            scrollHere();
        }
    }

    private void scrollHere() {
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** Opens beside what is typed. */
    private static Component link(LikelyParty party) {
        var link = DirectoryNavigation.linkToParty(party.name(), party.id());
        link.getElement().setAttribute("target", AnchorTarget.BLANK.getValue());
        link.addClassName("printed");
        return link;
    }

    private static String words(LikelyParty party) {
        return Stream.of(
                        label(party.kind()),
                        party.mainDiscipline() == null ? "" : Discipline.label(party.mainDiscipline()),
                        DuplicateReason.told(party.reasons()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(text("directory.likely.separator")));
    }
}
