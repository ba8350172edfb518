package org.undersigned.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.NameGroup;
import org.undersigned.roster.Ordering;

/** The names of a list in their order, under headings where they are ordered by discipline. */
public final class NameSections extends Composite<Div> {

    public NameSections(List<EditionLine> lines, Ordering ordering) {
        this(lines, ordering, Set.of());
    }

    /** @param gone the signatures of names that stand no longer, which are struck through */
    NameSections(List<EditionLine> lines, Ordering ordering, Set<UUID> gone) {
        getContent().addClassName("name-sections");
        NameGroup.of(lines, ordering).forEach(group -> getContent().add(section(group, gone)));
    }

    private static Component section(NameGroup group, Set<UUID> gone) {
        var section = new Section();
        if (!group.heading().isEmpty()) {
            section.add(new H3(group.heading()));
        }
        section.add(new PrintedNames(group.lines(), gone));
        return section;
    }
}
