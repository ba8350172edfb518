package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.undersigned.directory.PartyKind;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.Ordering;

/** The names of a list in their order, under headings where they are ordered by discipline. */
final class NameSections extends Composite<Div> {

    NameSections(List<EditionLine> lines, Ordering ordering) {
        getContent().addClassName("name-sections");
        var sections = new LinkedHashMap<String, List<EditionLine>>();
        lines.forEach(line -> sections.computeIfAbsent(heading(line, ordering), h -> new ArrayList<>())
                .add(line));
        sections.forEach((heading, names) -> getContent().add(section(heading, names)));
    }

    private static Component section(String heading, List<EditionLine> names) {
        var section = new Section();
        if (!heading.isBlank()) {
            section.add(new H3(heading));
        }
        section.add(new PrintedNames(names));
        return section;
    }

    /** Marquee names stand apart without a heading; a blank one keeps the two groups from running together. */
    private static String heading(EditionLine line, Ordering ordering) {
        return switch (ordering) {
            case ALPHABETICAL -> "";
            case MARQUEE_FIRST -> line.marquee() ? " " : "";
            case BY_DISCIPLINE -> discipline(line);
        };
    }

    private static String discipline(EditionLine line) {
        if (line.kind() == PartyKind.ORGANISATION) {
            return text("roster.ui.organisations");
        }
        return line.discipline() == null
                ? text("roster.file.sheet.no-discipline")
                : text("directory.discipline." + line.discipline());
    }
}
